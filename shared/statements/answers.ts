import type { Answers, Question } from './reading'

/** The answers to a file's questions with one more: what a person chose of a question's choices. */
export function answersWith(
  before: Answers,
  question: Pick<Question, 'about' | 'text'>,
  answer: string,
): Answers {
  switch (question.about) {
    case 'sides':
      return { ...before, sides: { ...before.sides, [question.text]: answer as 'in' | 'out' } }
    case 'roles':
      return { ...before, roles: { ...before.roles, [answer]: 'amount' } }
    default:
      return { ...before, [question.about]: answer }
  }
}
