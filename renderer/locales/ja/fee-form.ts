import type { en } from '../en'
import type { Words } from '../words'

export const feeForm: Words<typeof en.feeForm> = {
  more: '上限・段階・無料枠・期間',
  emptyIsNone: 'ないものは空欄のままで。すべて空欄なら無料という意味です。',
  byAmount: '金額によって変わる',
  upTo: '{{number}}段目: ここまで',
  fixedRow: '{{number}}段目: 固定額',
  percentRow: '{{number}}段目: 割合',
  addRow: '段階を追加',
  removeRow: '{{number}}段目を削除',
  sliced: '各段の割合は、その段に入る金額だけにかかる',
  charged: '手数料はどこから引かれますか?',
  places: { 'from-amount': '送る金額から', 'on-top': '金額とは別に' },
  freeCount: '無料の回数',
  freeAmount: '無料の金額',
  freePer: '期間',
  from: '有効な最初の日',
  until: '有効な最後の日',
  dayHint: '2026-12-31のように。期限がなければ空欄のままで。',
  badAmount: '500や0.99のような金額を入力してください。',
  badPercent: '1.75のような割合を入力してください。',
  badCount: '1以上の回数を入力してください。',
  badDay: '2026-12-31のような日付を入力してください。',
  maxBelowMin: '上限は下限以上にしてください。',
  rowsFall: '各段は前の段より大きくしてください。空欄にできるのは最後だけです。',
  endsFirst: '最後の日は最初の日より後にしてください。',
}
