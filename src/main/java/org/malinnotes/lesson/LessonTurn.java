package org.malinnotes.lesson;

import java.util.List;

/** The state after a step, and what a class or a pupil may see of what happened on the way. */
public record LessonTurn(LessonState state, List<LessonHappening> happenings) {}
