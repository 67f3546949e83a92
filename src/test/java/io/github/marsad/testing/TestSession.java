package io.github.marsad.testing;

import io.github.marsad.job.Session;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of a test JVM: two threads, no UI, one shuffle partition. */
public final class TestSession {
  static {
    System.setProperty("spark.sql.shuffle.partitions", "1");
    System.setProperty("spark.ui.enabled", "false");
  }

  private TestSession() {}

  public static SparkSession get() {
    return Holder.SESSION;
  }

  private static final class Holder {
    static final SparkSession SESSION = start();

    private static SparkSession start() {
      SparkSession session = Session.start();
      session.sparkContext().setLogLevel("ERROR");
      return session;
    }
  }
}
