package org.malinnotes.format;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Effect;
import org.malinnotes.story.VariableId;

/** Reads changes to variables: an object from each variable to its change. */
final class Effects implements Part<List<Effect>> {
  /** A number is added; true and false set a flag. */
  static final Effects CHANGES = new Effects(false);

  /** A number is the value itself; true and false set a flag. */
  static final Effects VALUES = new Effects(true);

  private final boolean absolute;

  private Effects(boolean absolute) {
    this.absolute = absolute;
  }

  @Override
  public List<Effect> read(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<List<Effect>>(in, "an object of variables", List.of()) {
          @Override
          public List<Effect> object(JsonTree.Obj node) {
            List<Effect> effects = new ArrayList<>();
            for (JsonTree.Property property : node.properties().values()) {
              VariableId variable = new VariableId(property.name());
              effects.add(property.value().accept(new Change(in, variable, absolute)));
            }
            return List.copyOf(effects);
          }
        });
  }

  private static final class Change extends Expecting<Effect> {
    private final VariableId variable;
    private final boolean absolute;

    Change(Reading in, VariableId variable, boolean absolute) {
      super(in, "a whole number, true or false", new Effect.Add(variable, 0));
      this.variable = variable;
      this.absolute = absolute;
    }

    @Override
    public Effect number(JsonTree.Num node) {
      int number = Values.whole(in, node);
      return absolute ? new Effect.Assign(variable, number) : new Effect.Add(variable, number);
    }

    @Override
    public Effect bool(JsonTree.Bool node) {
      return new Effect.Assign(variable, node.value() ? 1 : 0);
    }
  }
}
