import type { ScreenOffers } from '../stand-in/protocol'
import { wire } from '../wire'

let offered: object = {}

/** The screen and the person before it: the test, at the other end of the line. */
export const person = wire<ScreenOffers>(
  {
    send: (message) => void process.send?.(message),
    listen: (listener) => void process.on('message', listener),
  },
  () => offered,
)

/** Says what this process answers. */
export function offer(answers: object): void {
  offered = answers
}
