package io.github.marsad.knowledge;

import java.util.List;

/**
 * A place.
 *
 * @param kind what it is: city, province, strait ...
 * @param country ISO 3166-1 alpha-2 of its state; null where it lies in no state
 * @param disputedWith codes of the other states that claim it
 * @param latitude degrees north, or null when no source gives it
 * @param longitude degrees east, or null
 * @param source who says so
 */
public record Place(
    String id,
    String kind,
    String country,
    String nameAr,
    String nameEn,
    List<String> disputedWith,
    Double latitude,
    Double longitude,
    String source) {

  Place at(Double otherLatitude, Double otherLongitude, String otherSource) {
    return new Place(
        id,
        kind,
        country,
        nameAr,
        nameEn,
        disputedWith,
        otherLatitude,
        otherLongitude,
        otherSource);
  }
}
