package org.malinnotes.classroom.collect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Settles what to do with runs found more than once and with pupils who chose one pseudonym.
 *
 * @param kept each run once, however often it was found, under names that are all different within
 *     a lesson; runs that parted count each
 */
record Doubles(List<Kept> kept, List<Finding> findings) {
  private static final Comparator<Kept> ORDER =
      Comparator.comparing((Kept one) -> one.lesson().id().value())
          .thenComparing(one -> one.pupil().name(), NameOrder.NATURAL)
          .thenComparing(one -> one.result().token());

  /**
   * Settles it among files just found and those that the class has already.
   *
   * @param before of which nothing is told but that they stand in another's way
   */
  static Doubles among(List<Kept> before, List<Kept> found) {
    Set<Kept> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(before);
    List<Kept> all = new ArrayList<>(before);
    all.addAll(found);
    List<Finding> findings = new ArrayList<>();
    List<Kept> runs = new ArrayList<>();
    for (List<Kept> same : grouped(all, one -> one.lesson().id().value() + one.result().token())) {
      Further further = Further.of(same);
      runs.addAll(further.heads());
      findings.addAll(further.findings(known));
    }
    List<Kept> named = new ArrayList<>();
    for (List<Kept> same :
        grouped(runs, one -> one.lesson().id().value() + '\n' + one.result().pseudonym())) {
      named.addAll(same.size() == 1 ? same : Namesakes.apart(same, findings));
    }
    named.sort(ORDER);
    return new Doubles(List.copyOf(named), List.copyOf(findings));
  }

  private static Iterable<List<Kept>> grouped(List<Kept> all, Function<Kept, String> key) {
    Map<String, List<Kept>> groups =
        all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return groups.values();
  }
}
