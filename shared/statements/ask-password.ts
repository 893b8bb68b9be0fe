import type { Question } from './reading'

/** The question for a password, which no reading of the file can suggest an answer to. */
export const askPassword: Question = { about: 'password', line: null, text: '', choices: [] }
