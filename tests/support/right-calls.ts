import type { Calls } from '../../shared/ipc'

const bytes = new Uint8Array([1, 2])
const found = '0123456789abcdef0123456789abcdef'

/** What the window sends with each call, when all is well. */
export const rightCalls: Record<keyof Calls, readonly unknown[]> = {
  hostInfo: [],
  pickStatements: [],
  takeOpenedFiles: [],
  doneWithOpened: [[found]],
  saveFile: ['잔돈 백업.json', bytes],
  saveSnapshot: [3, bytes],
  listSnapshots: [],
  replaceSnapshot: ['2026-11-22T07-36-37-123Z', bytes],
  removeDamaged: ['2026-11-22T07-36-37-123Z'],
  readSnapshot: ['2026-11-22T07-36-37-123Z'],
  setReminders: [[{ id: 'a', day: '2026-12-01', title: 'Move', body: '' }]],
  silenceReminders: [{ title: 'A transfer is due', body: '' }],
  setPresence: [{ language: 'ja', theme: 'dark', nextStep: 'Move ₩61,400', nextLapse: null }],
  desktopSettings: [],
  changeDesktopSettings: [{ quiet: { from: 21, until: 8 } }],
  chooseFolder: ['watch'],
  forgetFolder: ['archive'],
  foundFiles: [],
  takeFound: [[found]],
  doneWithFound: [[found]],
  archiveStatement: ['march.csv', bytes],
  readArchive: [],
  noteLedger: [{ statements: ['a'], transactions: 1 }],
  notedLedger: [],
}
