import type { IpcMain } from 'electron'
import { describe, expect, it } from 'vitest'
import { type Answer, answered } from '../../../electron/serve/answered'
import { serve } from '../../../electron/serve/serve'
import { callNames, type Calls } from '../../../shared/ipc'
import { rightCalls } from '../../support/right-calls'

type Handler = (event: unknown, ...args: unknown[]) => Promise<Answer>

const ours = { senderFrame: { url: 'app://jandon/plan', parent: null } }

/** Serves handlers that give back the call's name and arguments, but for those that are told apart. */
function served(others: Partial<Calls> = {}) {
  const handlers = new Map<string, Handler>()
  const echo = Object.fromEntries(
    callNames.map((name) => [name, (...args: unknown[]) => Promise.resolve([name, ...args])]),
  ) as unknown as Calls
  const ipc = {
    handle: (name: string, handler: Handler) => handlers.set(name, handler),
  } as unknown as IpcMain
  serve(ipc, { ...echo, ...others }, (address) => address.startsWith('app://jandon/'))
  return (event: unknown, name: string, ...args: unknown[]) => handlers.get(name)!(event, ...args)
}

const bytes = new Uint8Array([1, 2])
const reminder = { id: 'a', day: '2026-12-01', title: 'Move', body: '' }

const mark = { statements: ['a'], transactions: 1 }
const presence = { language: 'ja', theme: 'dark', nextStep: 'Move ₩61,400', nextLapse: null }
const found = '0123456789abcdef0123456789abcdef'

const wrong: readonly [name: keyof Calls, ...args: unknown[]][] = [
  ['hostInfo', 'more'],
  ['saveFile', '../out.json', bytes],
  ['saveFile', '.hidden', bytes],
  ['saveFile', 'a\0b', bytes],
  ['saveFile', 'C:x', bytes],
  ['saveFile', '', bytes],
  ['saveFile', 'x'.repeat(201), bytes],
  ['saveFile', 'backup.json', 'text'],
  ['saveFile', 'backup.json'],
  ['saveSnapshot', -1, bytes],
  ['saveSnapshot', 0.5, bytes],
  ['saveSnapshot', 1, [1, 2]],
  ['readSnapshot', '../../etc/passwd'],
  ['readSnapshot', ''],
  ['setReminders', [{ ...reminder, day: '2026-02-30' }]],
  ['setReminders', [{ ...reminder, icon: 'https://example.com' }]],
  ['setPresence', { ...presence, language: 'xx' }],
  ['setPresence', { ...presence, nextStep: 'x'.repeat(201) }],
  ['setPresence', { ...presence, nextLapse: 'x'.repeat(201) }],
  ['changeDesktopSettings', { watchFolder: '/' }],
  ['changeDesktopSettings', { quiet: { from: 21, until: 24 } }],
  ['changeDesktopSettings', {}],
  ['chooseFolder', '/etc'],
  ['forgetFolder', 'downloads'],
  ['takeFound', ['../x']],
  ['doneWithFound', found],
  ['archiveStatement', '../march.csv', bytes],
  ['noteLedger', { ...mark, transactions: -1 }],
  ['setReminders', Array.from({ length: 1_001 }, () => reminder)],
]

describe('serve', () => {
  it.each(callNames)('answers %s with what it was asked', async (name) => {
    const answer = await served()(ours, name, ...rightCalls[name])
    expect(answered(answer)).toEqual([name, ...rightCalls[name]])
  })

  it.each([
    ['another origin', { url: 'https://example.com/', parent: null }],
    ['another host of the scheme', { url: 'app://other/', parent: null }],
    ['a frame inside the window', { url: 'app://jandon/', parent: {} }],
    ['a frame that is gone', null],
  ])('refuses %s', async (_name, senderFrame) => {
    const answer = await served()({ senderFrame }, 'hostInfo')
    expect(() => answered(answer)).toThrow('the sender is not the window')
  })

  it('answers with what went wrong, which Electron would print if it were thrown', async () => {
    const words = "ENOSPC: no space left on device, write '/home/kim/내역.csv'"
    const answer = await served({ saveFile: () => Promise.reject(new Error(words)) })(
      ours,
      'saveFile',
      '내역.csv',
      bytes,
    )
    expect(() => answered(answer)).toThrow(words)
  })

  it.each(wrong.map(([name, ...args]) => ({ name, args })))(
    'refuses $name with $args',
    async ({ name, args }) => {
      const answer = await served()(ours, name, ...args)
      expect(() => answered(answer)).toThrow(new RegExp(`^${name}: `))
    },
  )
})
