package org.malinnotes.check.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final String TEXT =
      String.join(
          "\f",
          "Title\n\nThe river rose.¹ It was ‘very\nhigh’, as *one* said\n\n1 First note.\n\n"
              + "2 Second note runs over from one page\n",
          "to the next, and stayed … so.³ 3 boats went out.\n\nto its end.\n\n³ Third note.\n",
          "In 1901 there were no more notes.\n\n4711 men came.\n");

  private final Article article = Article.of(TEXT, 10);

  @Test
  void countsPagesFromTheFirst() {
    assertThat(article.firstPage()).isEqualTo(10);
    assertThat(article.lastPage()).isEqualTo(12);
    assertThat(Article.of(TEXT + "\f", 10).lastPage()).isEqualTo(12);
  }

  @Test
  void takesTheNumberExpectedNextForANote() {
    assertThat(article.noteCount()).isEqualTo(3);
    assertThat(article.notePage(1)).hasValue(10);
    assertThat(article.notePage(2)).hasValue(10);
    assertThat(article.notePage(3)).hasValue(11);
    assertThat(article.notePage(4)).isEmpty();
    assertThat(article.notePage(0)).isEmpty();
  }

  @Test
  void findsWordsWhateverTheTypography() {
    assertThat(article.find("It was 'very high', as one said")).containsExactly(List.of(10));
    assertThat(article.find("The river rose. It was “very")).isEmpty();
    assertThat(article.find("and stayed ... so. 3 boats")).containsExactly(List.of(11));
  }

  @Test
  void findsWordsAcrossPagesAndInNotes() {
    assertThat(article.find("as one said to the next, and")).containsExactly(List.of(10, 11));
    assertThat(article.find("Second note runs")).containsExactly(List.of(10));
    assertThat(article.find("4711 men")).containsExactly(List.of(12));
    assertThat(article.find("page to the next")).isEmpty();
  }

  @Test
  void readsLineEndsOfAnyKind() {
    Article windows = Article.of(TEXT.replace("\n", "\r\n"), 10);
    assertThat(windows.noteCount()).isEqualTo(3);
    assertThat(windows.find("It was 'very high', as one said")).containsExactly(List.of(10));
  }

  @Test
  void takesNotesInEveryUsualForm() {
    for (String notes :
        List.of(
            "1. First.\n2. Second.\n3. Third.",
            "1) First.\n\n2) Second,\nwhich runs on.\n3) Third.",
            "[1] First.\n[2] Second.\n[3] Third.",
            "¹First.\n²Second.\n³ Third.")) {
      Article copy = Article.of("It rose in 3 days.\n\n" + notes, 1);
      assertThat(copy.noteCount()).as(notes).isEqualTo(3);
      assertThat(copy.find("It rose in 3 days.")).hasSize(1);
    }
    assertThat(Article.of("It rose for\n1 day.\n\nAnd fell.", 1).noteCount()).isZero();
  }

  @Test
  void joinsWordsThatALineEndBreaks() {
    Article copy = Article.of("The mess-\nage was half-\nread, she said; well-known it is.", 4);
    assertThat(copy.find("The message was half-read, she said")).containsExactly(List.of(4));
    assertThat(copy.find("The message was halfread, she said")).hasSize(1);
    assertThat(copy.find("The mess-age was half-read")).hasSize(1);
    assertThat(copy.find("wellknown it is")).isEmpty();
  }

  @Test
  void tellsTheMarkRightBehindAQuotation() {
    assertThat(article.marksBehind("The river rose")).containsExactly(1);
    assertThat(article.marksBehind("The river")).isEmpty();
    assertThat(article.marksBehind("and stayed … so")).containsExactly(3);
    assertThat(Article.of("He left.' 12 days.\n", 1).marksBehind("He left")).isEmpty();
    assertThat(Article.of("He left.'12 Nobody saw.", 1).marksBehind("He left")).containsExactly(12);
  }

  @Test
  void readsAnEmptyCopy() {
    Article empty = Article.of("", 1);
    assertThat(empty.find("a")).isEmpty();
    assertThat(empty.noteCount()).isZero();
    assertThat(article.find("*")).isEmpty();
  }
}
