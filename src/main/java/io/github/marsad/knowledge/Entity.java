package io.github.marsad.knowledge;

import io.github.marsad.model.EntityType;
import java.util.List;

/**
 * Somebody or something that the knowledge files name.
 *
 * @param country ISO 3166-1 alpha-2, or null for those of no one state
 * @param aliases all other Arabic names, in the file's order
 */
public record Entity(
    String id,
    EntityType type,
    String country,
    String nameAr,
    String nameEn,
    String role,
    List<String> aliases) {}
