import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DeskFile, Notified } from './host'
import type { ReleaseRequest } from './installed'
import type { Question } from './stand-in/protocol'

/** Stands between the number and the name of a saved file, so that two of one name are both kept. */
export const MARK = ' '

/** How a file is named until all of it is written; it then gets its own name at once. */
const HALF_WRITTEN = '.tmp'

/** The person before the screen: the files they choose, where they save, what they were told. */
export class Desk {
  readonly #folder: string
  readonly downloads: string
  #chosen: readonly string[] | null | undefined
  #saves = true
  #count = 0
  #button: string | null = null
  readonly notes: Notified[] = []
  readonly questions: Question[] = []
  readonly links: string[] = []
  readonly refused: string[] = []
  readonly releaseRequests: ReleaseRequest[] = []

  constructor(folder: string) {
    this.#folder = join(folder, 'desk')
    this.downloads = join(folder, 'downloads')
    mkdirSync(this.#folder, { recursive: true })
    mkdirSync(this.downloads, { recursive: true })
  }

  /** Files given as bytes are laid on the desk first, since dialogs give paths. */
  choose(answer: readonly (string | DeskFile)[] | 'cancel'): void {
    this.#chosen = answer === 'cancel' ? null : answer.map((file) => this.#pathOf(file))
  }

  save(answer: 'save' | 'cancel'): void {
    this.#saves = answer === 'save'
  }

  /** Null where the person cancels. Throws where the story forgot to say. */
  chosen(): readonly string[] | null {
    if (this.#chosen === undefined) throw new Error('The app asked for files; call answerOpenDialog before')
    return this.#chosen
  }

  /** Where a file goes that is offered as `proposed`; null where the person cancels. */
  target(proposed: string): string | null {
    return this.#saves ? join(this.downloads, `${this.#count++}${MARK}${basename(proposed)}`) : null
  }

  /** The button pressed in questions that have it. */
  press(button: string): void {
    this.#button = button
  }

  answer(question: Question): number {
    const { buttons } = question
    this.questions.push(question)
    const wanted = buttons.findIndex((button) => button === this.#button)
    return wanted >= 0 ? wanted : buttons.length - 1
  }

  /** The files saved so far, in the order in which they were asked for. */
  saved(): readonly DeskFile[] {
    return readdirSync(this.downloads)
      .filter((file) => !file.endsWith(HALF_WRITTEN))
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
      .map((file) => ({
        name: file.slice(file.indexOf(MARK) + MARK.length),
        bytes: new Uint8Array(readFileSync(join(this.downloads, file))),
      }))
  }

  #pathOf(file: string | DeskFile): string {
    if (typeof file === 'string') return file
    const path = join(this.#folder, file.name)
    writeFileSync(path, file.bytes)
    return path
  }
}
