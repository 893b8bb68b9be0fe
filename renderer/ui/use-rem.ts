import { useDisplay } from './display'

/** How many pixels a `rem` is at the person's text size. */
export function useRem(): number {
  const { textSize } = useDisplay()
  return (textSize / 100) * BROWSER_REM
}

/** The size every browser starts from; the app changes it by the text size alone. */
const BROWSER_REM = 16
