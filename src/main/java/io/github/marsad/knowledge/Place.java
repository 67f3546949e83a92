package io.github.marsad.knowledge;

import java.util.List;

/** A place; country is null where it lies in no state. */
public record Place(String id, String country, String nameAr, String nameEn, List<String> names) {}
