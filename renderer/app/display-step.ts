import type { Step } from '../store/undo/step'
import type { DisplaySettings } from '../ui/display-settings'

/** A display setting, as a step names it. */
export type DisplayWhat = `display.${keyof DisplaySettings}`

type Settings = Partial<DisplaySettings>

/**
 * A change of how things are shown.
 *
 * @param before what differs, as it was
 * @param after the same as it became
 * @param restore shows it so again
 */
export function displayStep(
  before: Settings,
  after: Settings,
  restore: (settings: Settings) => void,
): Step<DisplayWhat> {
  const [first] = Object.keys(after) as (keyof DisplaySettings)[]
  if (!first) throw new RangeError('A change changes something')
  return {
    what: `display.${first}`,
    stored: false,
    takeBack: () => {
      restore(before)
      return Promise.resolve(displayStep(after, before, restore))
    },
  }
}
