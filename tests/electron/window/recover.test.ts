import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { recoverFromCrash } from '../../../electron/window/recover'
import { desktopWords } from '../../../electron/words/desktop-words'

/** A window that can die, and a person who presses the button of that number. */
function crashing(presses: number) {
  const happened: string[] = []
  const contents = Object.assign(new EventEmitter(), {
    forcefullyCrashRenderer: () => void contents.emit('render-process-gone', {}, { reason: 'killed' }),
  })
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    reload: () => void happened.push('reload'),
  })
  recoverFromCrash(window as unknown as Parameters<typeof recoverFromCrash>[0], {
    dialog: {
      showMessageBox: (options: unknown) => {
        happened.push((options as { message: string }).message)
        return Promise.resolve({ response: presses, checkboxChecked: false })
      },
    },
    words: () => desktopWords('en'),
    quit: () => void happened.push('quit'),
  })
  return { window, contents, happened }
}

describe('recoverFromCrash', () => {
  it('says so and opens the window again', async () => {
    const { contents, happened } = crashing(0)
    contents.emit('render-process-gone', {}, { reason: 'crashed' })
    await vi.waitFor(() => expect(happened).toEqual(['The window stopped working', 'reload']))
  })

  it('quits where the person wants that, asking once for many deaths', async () => {
    const { contents, happened } = crashing(1)
    contents.emit('render-process-gone', {}, { reason: 'oom' })
    contents.emit('render-process-gone', {}, { reason: 'oom' })
    await vi.waitFor(() => expect(happened).toEqual(['The window stopped working', 'quit']))
  })

  it('says nothing of a window that ended cleanly', () => {
    const { contents, happened } = crashing(0)
    contents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(happened).toEqual([])
  })

  it('asks whether to wait for a window that hangs', async () => {
    const waits = crashing(1)
    waits.window.emit('unresponsive')
    await vi.waitFor(() => expect(waits.happened).toEqual(['The window does not answer']))
    const again = crashing(0)
    again.window.emit('unresponsive')
    await vi.waitFor(() => expect(again.happened).toEqual(['The window does not answer', 'reload']))
  })
})
