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
  void readsAnEmptyCopy() {
    Article empty = Article.of("", 1);
    assertThat(empty.find("a")).isEmpty();
    assertThat(empty.noteCount()).isZero();
  }
}
