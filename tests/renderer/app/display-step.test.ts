import { describe, expect, it } from 'vitest'
import { displayStep } from '../../../renderer/app/display-step'
import { type DisplaySettings, differing, readDisplay } from '../../../renderer/ui/display-settings'

describe('a change of how things are shown', () => {
  it('is taken back and made again, and leaves what else was changed meanwhile', async () => {
    let shown: DisplaySettings = readDisplay(null, ['en'])
    const restore = (settings: Partial<DisplaySettings>) => void (shown = { ...shown, ...settings })
    const [before, after] = differing(shown, { theme: 'dark', language: 'en' })
    expect([before, after]).toEqual([{ theme: 'system' }, { theme: 'dark' }])
    restore(after)
    restore({ textSize: 150 })

    const step = displayStep(before, after, restore)
    expect(step).toMatchObject({ what: 'display.theme', stored: false })
    const again = await step.takeBack()
    expect(shown).toMatchObject({ theme: 'system', textSize: 150 })
    await again.takeBack()
    expect(shown).toMatchObject({ theme: 'dark', textSize: 150 })
  })

  it('is none where it is so already', () => {
    expect(differing(readDisplay(null, ['ko']), { language: 'ko', hideAmounts: false })).toEqual([{}, {}])
  })
})
