import type { Random } from '../../../support/random'
import { statementWords } from './statement-words'

/** The text of a made-up statement: a head two times in three, and rows of texts in a language. */
export function statementText(language: string, rows: number, random: Random): string {
  const { heads, texts } = statementWords[language]!
  const some = texts.split(';')
  const mark = random.of([';', ',', '\t'])
  const upper = random.below(5) === 0
  const lines = random.below(3) > 0 ? [heads.replaceAll(';', mark)] : []
  for (let row = 0; row < rows; row++) {
    const text = random.of(some)
    const amount = `${random.below(2) ? '-' : ''}${random.below(900)}${mark === ',' ? '.' : ','}${10 + random.below(90)}`
    const day = `${10 + random.below(19)}.0${1 + random.below(9)}.2026`
    lines.push([day, upper ? text.toUpperCase() : text, amount, 'EUR'].join(mark))
  }
  return `${lines.join('\r\n')}\r\n`
}
