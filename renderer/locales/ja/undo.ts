import type { en } from '../en'
import type { Words } from '../words'

/** 変更の取り消し。 */
export const undo: Words<typeof en.undo> = {
  undo: '取り消す',
  redo: 'やり直す',
  undoOf: '取り消す：{{what}}',
  redoOf: 'やり直す：{{what}}',
  changed: '変えました：{{what}}',
  undone: '取り消しました：{{what}}',
  'changed-since': 'その後また変更されたため、元に戻しませんでした: {{what}}',
  of: {
    accounts: '口座',
    confirmations: '手数料',
    ownProviders: '自分の規則',
    ownRoutes: '自分の規則',
    expectations: '見込み',
    accountFacts: '口座についての答え',
    transfers: '振替',
    pairDecisions: '振替とみなす明細',
    corrections: '種類',
    profiles: 'ファイルの列',
    cards: 'カード',
    settings: {
      idleDays: '眠っていると数えるまでの日数',
      currency: '比べる通貨',
      rates: '為替レート',
      urgency: '急ぎ具合',
      effort: '1回動かす手間',
      horizonDays: '見通す期間',
      choices: '口座がどの残高か',
      putAside: '計画に入れないもの',
      checkInRhythm: '残高確認のお知らせ',
      carrierLimits: '携帯決済の上限',
    },
    display: {
      language: '言語',
      theme: '配色',
      contrast: 'コントラスト',
      textSize: '文字の大きさ',
      density: '行の間隔',
      hideAmounts: '金額を隠すこと',
    },
  },
}
