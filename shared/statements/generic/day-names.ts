import { fold } from '../words/fold'
import { headConcepts, means } from './head-concepts'

/** Whose names of a day heads are known to use. */
const languages =
  'af ar bg ca cs da de el en es et fi fr he hi hr hu hy id is it ja ka kk ko lt lv mn ms nb nl pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  )

let known: ReadonlySet<string> | null = null

/** Whether the head of a column is the word for a day, or for a date, in some language. */
export function isDayName(head: string): boolean {
  if (head === '' || head.length > 20 || /\d/.test(head)) return false
  known ??= new Set(
    languages.map((language) => fold(new Intl.DisplayNames(language, { type: 'dateTimeField' }).of('day')!)),
  )
  return known.has(fold(head)) || means(headConcepts([head]).of[0]!, 'date') > 0
}
