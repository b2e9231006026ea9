package org.malinnotes.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Moment;
import org.malinnotes.story.SeatId;

/** Reads since when each seat knows something: a moment, or null for never, for every seat. */
final class KnownReader implements Part<Map<SeatId, Moment>> {
  static final KnownReader KNOWN = new KnownReader();

  private KnownReader() {}

  @Override
  public Map<SeatId, Moment> read(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<Map<SeatId, Moment>>(in, "an object of seats", Map.of()) {
          @Override
          public Map<SeatId, Moment> object(JsonTree.Obj node) {
            checkSeats(in, node);
            return moments(in, node);
          }
        });
  }

  private static Map<SeatId, Moment> moments(Reading in, JsonTree.Obj node) {
    Map<SeatId, Moment> known = new LinkedHashMap<>();
    for (JsonTree.Property property : node.properties().values()) {
      if (!Peek.isNull(property.value())) {
        known.put(new SeatId(property.name()), Moments.MOMENT.read(in, property.value()));
      }
    }
    return Collections.unmodifiableMap(known);
  }

  private static void checkSeats(Reading in, JsonTree.Obj node) {
    if (in.names().seats().isEmpty()) {
      return;
    }
    List<String> missing = new ArrayList<>(in.names().seats());
    missing.removeIf(seat -> node.get(seat) != null);
    for (JsonTree.Property property : node.properties().values()) {
      if (!in.names().seats().contains(property.name())) {
        Fields.unknown(in, property, "the story has no seat ", new ArrayList<>(in.names().seats()));
        // A seat that is called otherwise is not missing as well.
        missing.stream().findFirst().ifPresent(missing::remove);
      }
    }
    for (String seat : missing) {
      in.report(
          Diagnostic.at(
              ShapeCode.MISSING_PROPERTY,
              in.span(node.start(), node.start() + 1),
              "this needs every seat, and " + Quoted.words(seat) + " is missing",
              "write null for a seat that never knew"));
    }
  }
}
