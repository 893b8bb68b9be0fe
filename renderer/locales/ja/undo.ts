import type { en } from '../en'
import type { Words } from '../words'

/** 変更の取り消し。 */
export const undo: Words<typeof en.undo> = {
  undo: '取り消す',
  redo: 'やり直す',
  undone: '取り消しました。',
  changed: {
    settings: '設定を変えました。',
    accounts: '口座を変えました。',
    confirmations: '手数料を変えました。',
    ownProviders: '自分の規則を変えました。',
    ownRoutes: '自分の規則を変えました。',
    expectations: '見込みを変えました。',
    accountFacts: '口座を変えました。',
    transfers: '振替を変えました。',
    pairDecisions: '振替を変えました。',
    corrections: '種類を変えました。',
  },
}
