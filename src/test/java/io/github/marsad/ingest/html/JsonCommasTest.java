package io.github.marsad.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only commas that stand for nothing go; those within strings stay. */
class JsonCommasTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":1,,\"b\":2}| {\"a\":1,\"b\":2}",
        "{,\"a\":[,1, ,2]}| {\"a\":[1, 2]}",
        "{\"a\":\",,[,\"}| {\"a\":\",,[,\"}",
        "{\"a\":\"\\\",,\"}| {\"a\":\"\\\",,\"}",
        "{\"a\":1}| {\"a\":1}",
        "{\"a\":\"| {\"a\":\""
      })
  void commasForNothingGo(String json, String tidy) {
    assertEquals(tidy, JsonCommas.withoutSuperfluous(json));
  }
}
