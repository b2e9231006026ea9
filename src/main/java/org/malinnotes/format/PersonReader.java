package org.malinnotes.format;

import org.malinnotes.story.Person;
import org.malinnotes.story.PersonId;

/** Reads people. */
final class PersonReader implements Part<Person> {
  static final PersonReader PERSON = new PersonReader();

  private static final Part<Person.Note> NOTE =
      new Part<>() {
        @Override
        public Person.Note read(Reading in, JsonTree node) {
          Fields fields = Fields.of(in, node, Shapes.NOTE);
          return new Person.Note(
              fields.read("from", Moments.MOMENT, Moments.NONE), fields.words("text"));
        }
      };

  private PersonReader() {}

  @Override
  public Person read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.PERSON);
    return new Person(
        new PersonId(fields.id("id")),
        fields.words("name"),
        fields.list("aliases", Values.WORDS),
        fields.some("notes", NOTE),
        fields.wordsOrNull("fate"));
  }
}
