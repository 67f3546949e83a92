package io.github.marsad.evidence;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.marsad.knowledge.Entity;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.NameKey;
import io.github.marsad.knowledge.Transliteration;
import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.EntityRedirects;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Places;
import io.github.marsad.model.CountryCodes;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Who is who: what the knowledge files say, and how often the lake names it. */
final class EntityDimension {
  /** The column that tells of an id that some quote or stance has. */
  static final String MEANT = "meant";

  private static final String COMMONEST = "commonest";
  private static final String DISCOVERED_PREFIX = "x:";
  private static final String INSTITUTION_PREFIX = "i:";
  private static final String[] ENTITY = {Entities.ENTITY_ID};

  private static final StructType KNOWN =
      new StructType()
          .add(Entities.ENTITY_ID, DataTypes.StringType)
          .add(Entities.ENTITY_TYPE, DataTypes.StringType)
          .add(Entities.NAME_AR, DataTypes.StringType)
          .add(Entities.NAME_EN, DataTypes.StringType)
          .add(Entities.COUNTRY, DataTypes.StringType)
          .add(Entities.ROLE, DataTypes.StringType)
          .add(Entities.ALIASES, DataTypes.createArrayType(DataTypes.StringType))
          .add(Entities.ORIGIN, DataTypes.StringType);

  private EntityDimension() {}

  static Dataset<Row> of(
      SparkSession spark,
      Knowledge knowledge,
      KnowledgeFiles files,
      Dataset<Row> mentions,
      Dataset<Row> meant) {
    Dataset<Row> known =
        spark
            .createDataFrame(rows(knowledge), KNOWN)
            .unionByName(discovered(spark, files, mentions));
    Dataset<Row> joined =
        known.join(statistics(mentions), Entities.ENTITY_ID, "left").join(meant, ENTITY, "left");
    return joined
        .where(
            col(Entities.ORIGIN)
                .equalTo("knowledge")
                .or(col(Entities.N_MENTIONS).isNotNull())
                .or(col(MEANT)))
        .withColumn(Entities.WIKIDATA_ID, lit(null).cast("string"))
        .withColumn(
            Entities.NAME_AR,
            when(
                    col(Entities.ENTITY_ID)
                        .startsWith(INSTITUTION_PREFIX)
                        .and(col(Entities.ORIGIN).equalTo("discovered")),
                    coalesce(col(COMMONEST), col(Entities.NAME_AR)))
                .otherwise(col(Entities.NAME_AR)))
        .withColumn(Entities.N_MENTIONS, coalesce(col(Entities.N_MENTIONS), lit(0L)))
        .withColumn(Entities.N_SURFACES, coalesce(col(Entities.N_SURFACES), lit(0L)));
  }

  /**
   * People and bodies that no file knows: named by their commonest full spelling, of the state that
   * most of their titles tell.
   */
  private static Dataset<Row> discovered(
      SparkSession spark, KnowledgeFiles files, Dataset<Row> mentions) {
    Dataset<Row> strangers = mentions.where(col(Mentions.ENTITY_ID).startsWith(DISCOVERED_PREFIX));
    Dataset<Row> full = strangers.where(col(Mentions.KIND).equalTo(MentionKind.FULL.label()));
    Dataset<Row> alone = strangers.join(full.select(Mentions.ENTITY_ID), ENTITY, "left_anti");
    Dataset<Row> names =
        commonest(full.unionByName(alone), Mentions.SURFACE)
            .withColumnRenamed(Mentions.SURFACE, Entities.NAME_AR);
    Dataset<Row> states =
        commonest(strangers.where(col(Mentions.COUNTRY).isNotNull()), Mentions.COUNTRY);
    Dataset<Row> types = commonest(strangers, Mentions.ENTITY_TYPE);
    UserDefinedFunction english = english(spark, files);
    return types
        .join(names, Entities.ENTITY_ID)
        .join(states.withColumnRenamed(Mentions.COUNTRY, Entities.COUNTRY), ENTITY, "left")
        .select(
            col(Entities.ENTITY_ID),
            col(Entities.ENTITY_TYPE),
            col(Entities.NAME_AR),
            english.apply(col(Entities.NAME_AR)).as(Entities.NAME_EN),
            col(Entities.COUNTRY),
            lit(null).cast("string").as(Entities.ROLE),
            array().cast("array<string>").as(Entities.ALIASES),
            lit("discovered").as(Entities.ORIGIN));
  }

  private static UserDefinedFunction english(SparkSession spark, KnowledgeFiles files) {
    Broadcast<KnowledgeFiles> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(files);
    return udf(
        (UDF1<String, String>)
            name -> Transliteration.of(name, Knowledge.of(shared.value()).lexicon()),
        DataTypes.StringType);
  }

  /** The commonest value of a column for each entity; of equals the first in order. */
  private static Dataset<Row> commonest(Dataset<Row> mentions, String column) {
    return mentions
        .groupBy(Mentions.ENTITY_ID, column)
        .agg(count(lit(1)).as("n"))
        .groupBy(Mentions.ENTITY_ID)
        .agg(min(struct(col("n").multiply(-1), col(column))).getField(column).as(column));
  }

  /** Mentions and spellings of each entity. */
  private static Dataset<Row> statistics(Dataset<Row> mentions) {
    return mentions
        .groupBy(Mentions.ENTITY_ID, Mentions.SURFACE)
        .agg(
            count(lit(1)).as("n"),
            min(Mentions.PUBLISHED_DATE).as("first"),
            max(Mentions.PUBLISHED_DATE).as("last"))
        .groupBy(Mentions.ENTITY_ID)
        .agg(
            sum("n").as(Entities.N_MENTIONS),
            count(lit(1)).as(Entities.N_SURFACES),
            min("first").as(Entities.FIRST_SEEN),
            max("last").as(Entities.LAST_SEEN),
            min(struct(col("n").multiply(-1), col(Mentions.SURFACE)))
                .getField(Mentions.SURFACE)
                .as(COMMONEST));
  }

  /** All entities of the files, and every institution that grammar can find. */
  private static List<Row> rows(Knowledge knowledge) {
    List<Row> rows = new ArrayList<>();
    for (Entity entity : knowledge.entities()) {
      rows.add(
          RowFactory.create(
              entity.id(),
              entity.type().label(),
              entity.nameAr(),
              entity.nameEn(),
              entity.country(),
              entity.role(),
              entity.aliases().toArray(),
              "knowledge"));
    }
    for (String code : CountryCodes.all()) {
      for (String kind : knowledge.institutionKinds()) {
        String id = INSTITUTION_PREFIX + code.toLowerCase(Locale.ROOT) + "-" + kind;
        if (knowledge.entity(id) == null) {
          rows.add(institution(id, code, kind, knowledge));
        }
      }
    }
    return rows;
  }

  /** Its Arabic name is the commonest spelling met; where none is, its kind and its state. */
  private static Row institution(String id, String code, String kind, Knowledge knowledge) {
    Entity state = knowledge.entity("country:" + code);
    return RowFactory.create(
        id,
        EntityType.INSTITUTION.label(),
        knowledge.institutionKind(kind).heads().get(0) + " (" + state.nameAr() + ")",
        knowledge.institutionKind(kind).nameEn() + " of " + state.nameEn(),
        code,
        null,
        new Object[0],
        "discovered");
  }

  /**
   * Ids that lead to others: those that people of the files would have if no file knew them, and
   * what the user's own file says.
   */
  static Dataset<Row> redirects(
      SparkSession spark, Knowledge knowledge, String version, SameAs sameAs) {
    SortedMap<String, String> newIds = new TreeMap<>();
    knowledge.peopleByKey().forEach((key, id) -> newIds.put(NameKey.id(key), id));
    newIds.replaceAll((old, id) -> sameAs.newIds().getOrDefault(id, id));
    newIds.putAll(sameAs.newIds());
    List<Row> rows = new ArrayList<>();
    newIds.forEach((old, id) -> rows.add(RowFactory.create(old, id, version)));
    return spark.createDataFrame(rows, EntityRedirects.TABLE.schema());
  }

  static Dataset<Row> places(SparkSession spark, Knowledge knowledge) {
    List<Row> rows = new ArrayList<>();
    knowledge
        .places()
        .forEach(
            place ->
                rows.add(
                    RowFactory.create(
                        place.id(),
                        place.nameAr(),
                        place.nameEn(),
                        place.kind(),
                        place.country(),
                        place.disputedWith().toArray(),
                        place.latitude(),
                        place.longitude(),
                        place.source())));
    return spark.createDataFrame(rows, Places.TABLE.schema());
  }
}
