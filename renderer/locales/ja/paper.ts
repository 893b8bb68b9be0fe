import type { en } from '../en'
import type { Words } from '../words'

/** お金のありか、一枚で。 */
export const paper: Words<typeof en.paper> = {
  title: 'お金のありか',
  lead: '印刷やPDF保存のための一枚です。カード番号や口座番号は末尾だけを残して伏せます。',
  open: '紙で見る',
  command: '「お金のありか」を印刷',
  print: '印刷またはPDF保存',
  nothing: '今日、お金のある場所はありません。',
  drawnUp: '{{day}}、Jandonで作成。残高のない場所と請求は載せていません。',
  you: '自分のもの',
  place: '場所',
  balance: '残高',
  out: '引き出し方',
  lapses: 'いつ、いくら失効するか',
  known: { statement: '明細', 'read-off': '自分で確認', counted: '取引から計算' },
  knownOn: '{{day}}、{{how}}',
  usable: 'そのまま使える',
  'spend-only': '使うことしかできない',
  unknown: '不明',
  way: '{{to}}、手数料{{fee}}',
  wayPart: '{{to}}：このうち{{amount}}、手数料{{fee}}',
  exchanged: '{{currency}}に両替',
  noAccount: 'まだ登録のない口座が必要',
  'not-this-amount': '{{to}}、この金額では不可',
  overdue: '{{day}}を過ぎて{{amount}}は失効したはず',
  escheat: '{{day}}に{{amount}}、未請求財産として当局へ',
  lapse: '{{day}}に{{amount}}',
  more_other: 'ほか{{count}}日、最後は{{day}}',
  together: '合計',
  everyone: '全員の合計',
}
