package org.malinnotes.workbench.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.engine.Shipped;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.story.Story;

/** The picture is as wide as its words need. */
class WidthsTest {
  private static final String WIDE = "水の井戸と綱と桶と二つの扉とリンデンの村の朝の半分の茶色い水の物語と豆";

  @TempDir Path folder;

  @Test
  void aLongTitleBesideTheRecordPushesTheRecordAside() throws IOException {
    Plan shipped = plan(Shipped.TWO_DOORS);
    Plan wide = plan(spoilt(Weeks.SCENES + "half-a-bucket.json", "\"Half a bucket\""));
    assertThat(wide.left() - shipped.left()).isGreaterThan(60);
    assertThat(wide.left()).isGreaterThanOrEqualTo(150 + Widths.of(WIDE, 13));
  }

  @Test
  void aLongTitleBesideTheOthersAndALongHeadingWidenThePicture() throws IOException {
    Plan shipped = plan(Shipped.TWO_DOORS);
    Plan aside = plan(spoilt(Weeks.SCENES + "rope-and-bucket.json", "\"A rope and a bucket\""));
    assertThat(aside.left()).isEqualTo(shipped.left());
    assertThat(aside.width()).isGreaterThan(shipped.width() + 60);
  }

  @Test
  void chapterAndDatesHaveRoomBesideEachOther() throws IOException {
    StoryCopy copy =
        StoryCopy.of(StoryCopy.TUTORIAL, folder)
            .replace(
                "story.json", "\"title\": \"The dry week\"", "\"title\": \"" + WIDE + WIDE + "\"");
    double title = Widths.of(WIDE + WIDE.substring(0, 20), 20);
    assertThat(plan(copy.story()).width()).isGreaterThan(title + 40);
  }

  private Story spoilt(String file, String title) throws IOException {
    return StoryCopy.of(StoryCopy.TUTORIAL, folder)
        .replace(file, "\"title\": " + title, "\"title\": \"" + WIDE + "\"")
        .story();
  }

  private static Plan plan(Story story) {
    return Plan.of(Graphs.of(story, Optional.empty(), Optional.empty()), Detail.WAYS);
  }
}
