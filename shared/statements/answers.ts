import type { Answers, Question } from './reading'

/** Two sets of answers as one; of what both settle, the later holds, word by word and column by column. */
export const mergeAnswers = (before: Answers, later: Answers): Answers => ({
  ...before,
  ...later,
  ...(before.sides && later.sides ? { sides: { ...before.sides, ...later.sides } } : {}),
  ...(before.roles && later.roles ? { roles: { ...before.roles, ...later.roles } } : {}),
})

/** The answers to a file's questions with one more: what a person chose of a question's choices. */
export function answersWith(
  before: Answers,
  question: Pick<Question, 'about' | 'text'>,
  answer: string,
): Answers {
  switch (question.about) {
    case 'sides':
      return mergeAnswers(before, { sides: { [question.text]: answer as 'in' | 'out' } })
    case 'roles':
      // A table has one amount: another column that was called so is not.
      return {
        ...before,
        roles: {
          ...Object.fromEntries(Object.entries(before.roles ?? {}).filter(([, role]) => role !== 'amount')),
          [answer]: 'amount',
        },
      }
    default:
      return { ...before, [question.about]: answer }
  }
}
