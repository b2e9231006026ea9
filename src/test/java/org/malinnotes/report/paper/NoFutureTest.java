package org.malinnotes.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Entry;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Option;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Person;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Segment;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/** What pupils hold in their hands before an order tells nothing of what came after it. */
class NoFutureTest {
  private static final Pattern DATED =
      Pattern.compile("(?:(\\d{1,2}) )?\\b(" + months() + ") (1[89]\\d\\d)\\b");

  private static String months() {
    return Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .collect(Collectors.joining("|"));
  }

  static Stream<Lessons.Named> lessons() {
    return Lessons.all();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void noPageTellsWhatItsDecisionOrALaterOneBecame(Lessons.Named lesson) {
    List<Arrival> arrivals = Arrivals.of(lesson.course());
    List<String> pages = pages(lesson);
    for (int page = 0; page <= arrivals.size(); page++) {
      for (Arrival arrival : arrivals.subList(Math.max(0, page - 1), arrivals.size())) {
        assertThat(plain(pages.get(page)))
            .as("%s, page %d, decision %d", lesson, page, arrival.number())
            .doesNotContain(secrets(lesson.story(), arrival));
      }
    }
  }

  /** The words looked for are those that the guide prints, so looking for them can find them. */
  @ParameterizedTest
  @MethodSource("lessons")
  void theGuideTellsAllOfIt(Lessons.Named lesson) {
    String guide = plain(PaperMarkdown.of(lesson.guide()));
    List<String> told = new ArrayList<>(words(lesson.course().lesson().afterwards()));
    for (Arrival arrival : Arrivals.of(lesson.course())) {
      Decision decision = arrival.decision();
      told.addAll(quotes(lesson.story(), decision.record()));
      told.addAll(words(decision.reveal()));
      told.addAll(words(decision.hindsight()));
      told.addAll(words(arrival.round().misperception()));
      told.add(plain(decision.discussion()));
      arrival.choices().stream()
          .filter(choice -> choice.open() && !choice.option().isDecided())
          .forEach(choice -> told.addAll(words(choice.option().text())));
    }
    assertThat(guide).contains(told);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void nothingQuotedOnAPageSpeaksOfALaterDay(Lessons.Named lesson) {
    List<Arrival> arrivals = Arrivals.of(lesson.course());
    List<String> pages = pages(lesson);
    for (Arrival arrival : arrivals) {
      String page = plain(pages.get(arrival.number()));
      assertThat(lesson.story().entries().values())
          .filteredOn(entry -> page.contains(marked(entry)))
          .allMatch(entry -> !entry.about().isAfter(arrival.scene().date().endOfDay()));
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void nobodyIsIntroducedByWhatBecameOfThem(Lessons.Named lesson) {
    List<Arrival> arrivals = Arrivals.of(lesson.course());
    List<String> pages = pages(lesson);
    for (Arrival arrival : arrivals) {
      List<String> later = new ArrayList<>();
      for (Person person : lesson.story().people().values()) {
        Optional<String> now = person.noteAt(arrival.scene().date()).map(Person.Note::text);
        person.notes().stream()
            .filter(note -> note.from().isAfter(arrival.scene().date()))
            .filter(note -> !now.equals(Optional.of(note.text())))
            .forEach(note -> later.add("**" + person.name() + "**: " + note.text()));
        Optional.ofNullable(person.fate()).ifPresent(later::add);
      }
      assertThat(pages.get(arrival.number())).doesNotContain(later);
    }
  }

  /** A chair's title may hold what its man became only later. */
  @ParameterizedTest
  @MethodSource("lessons")
  void noChairIsCalledByItsTitle(Lessons.Named lesson) {
    assertThat(lesson.story().seats()).isNotEmpty();
    for (Seat seat : lesson.story().seats()) {
      assertThat(everything(lesson)).doesNotContain(seat.title());
    }
  }

  /** A scene's title says more often than not what was done in it. */
  @ParameterizedTest
  @MethodSource("lessons")
  void noHeadingIsAScenesTitle(Lessons.Named lesson) {
    for (Arrival arrival : Arrivals.of(lesson.course())) {
      assertThat(heads(lesson)).noneMatch(head -> head.contains(arrival.scene().title()));
    }
    assertThat(heads(lesson))
        .contains(Arrivals.of(lesson.course()).get(0).heading())
        .hasSizeGreaterThan(4);
  }

  /** No month and no day that had not begun is named before its time. */
  @ParameterizedTest
  @MethodSource("lessons")
  void noPageNamesALaterDate(Lessons.Named lesson) {
    List<Arrival> arrivals = Arrivals.of(lesson.course());
    List<String> pages = pages(lesson);
    for (int page = 0; page <= arrivals.size(); page++) {
      Moment date = arrivals.get(Math.max(0, page - 1)).scene().date();
      LocalDate now = LocalDate.of(date.year(), date.month(), date.day());
      DATED
          .matcher(pages.get(page))
          .results()
          .forEach(it -> assertThat(began(it)).as(it.group()).isBeforeOrEqualTo(now));
    }
  }

  private static LocalDate began(MatchResult dated) {
    int day = dated.group(1) == null ? 1 : Integer.parseInt(dated.group(1));
    Month month = Month.valueOf(dated.group(2).toUpperCase(Locale.ROOT));
    return LocalDate.of(Integer.parseInt(dated.group(3)), month, day);
  }

  /** What is given out before the first decision, the answer sheet too, then each decision. */
  private static List<String> pages(Lessons.Named lesson) {
    List<String> pages = new ArrayList<>();
    Paper handout = lesson.handout();
    for (Leaf leaf : handout.leaves()) {
      String page = leaf.heading() + "\n\n" + PaperMarkdown.items(leaf.items());
      if (leaf.id().equals("answers")) {
        pages.set(0, pages.get(0) + "\n\n" + page);
      } else {
        pages.add(page);
      }
    }
    return pages;
  }

  private static String everything(Lessons.Named lesson) {
    return PaperMarkdown.of(lesson.handout()) + PaperMarkdown.of(lesson.ballots());
  }

  /** What stands above and below the pages, and above the strips of the answer sheet. */
  private static List<String> heads(Lessons.Named lesson) {
    List<String> heads = new ArrayList<>();
    for (Paper paper : List.of(lesson.handout(), lesson.ballots())) {
      heads.add(paper.title());
      heads.add(paper.colophon());
      for (Leaf leaf : paper.leaves()) {
        heads.add(leaf.heading());
        heads.add(leaf.running());
        PaperMarkdown.items(leaf.items())
            .lines()
            .filter(line -> line.startsWith("**") && line.contains(AnswerSheet.NAME))
            .forEach(heads::add);
      }
    }
    return heads;
  }

  /** The record, the reveal, what was learned later, how options stand, what follows from them. */
  private static String[] secrets(Story story, Arrival arrival) {
    Decision decision = arrival.decision();
    Lesson.Round round = arrival.round();
    List<String> secrets = new ArrayList<>();
    secrets.addAll(quotes(story, decision.record()));
    for (Text text : List.of(decision.reveal(), decision.hindsight())) {
      secrets.addAll(words(text));
      secrets.addAll(quotes(story, quoted(text)));
    }
    secrets.addAll(words(round.misperception()));
    secrets.addAll(words(round.wavering()));
    secrets.addAll(words(round.arguments().stream().map(Lesson.Argument::text).toList()));
    for (Option option : decision.options()) {
      secrets.addAll(words(option.text()));
    }
    secrets.add(plain(decision.discussion()));
    assertThat(secrets).hasSizeGreaterThan(4).doesNotContain("");
    return secrets.toArray(String[]::new);
  }

  private static List<String> quotes(Story story, Iterable<EntryId> entries) {
    List<String> quotes = new ArrayList<>();
    entries.forEach(entry -> quotes.add(marked(story.entry(entry))));
    return quotes;
  }

  /** As {@link Quoting} prints it, on one line. */
  private static String marked(Entry entry) {
    return plain("“" + entry.quote() + "”");
  }

  private static List<String> words(Text text) {
    return words(text.paragraphs().stream().map(Paragraph::markdown).toList());
  }

  /** The author's own words in paragraphs, where they are more than a turn of phrase. */
  private static List<String> words(List<String> paragraphs) {
    return paragraphs.stream()
        .flatMap(paragraph -> Segment.of(paragraph).stream())
        .map(segment -> segment.accept(OWN))
        .map(NoFutureTest::plain)
        .filter(own -> own.split(" ").length > 4)
        .toList();
  }

  private static Set<EntryId> quoted(Text text) {
    return text.paragraphs().stream()
        .flatMap(paragraph -> Segment.of(paragraph.markdown()).stream())
        .flatMap(segment -> segment.accept(QUOTED).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String plain(String markdown) {
    return markdown.replace("\n> ", " ").replaceAll("\\s+", " ").strip();
  }

  private static final Segment.Visitor<String> OWN =
      new Segment.Visitor<>() {
        @Override
        public String words(Segment.Words words) {
          return words.markdown();
        }

        @Override
        public String quoted(Segment.Quoted quoted) {
          return "";
        }
      };

  private static final Segment.Visitor<Set<EntryId>> QUOTED =
      new Segment.Visitor<>() {
        @Override
        public Set<EntryId> words(Segment.Words words) {
          return Set.of();
        }

        @Override
        public Set<EntryId> quoted(Segment.Quoted quoted) {
          return Set.of(quoted.entry());
        }
      };
}
