import type { year as english } from '../en/year'
import type { Words } from '../words'

/** 一年をもう一度：別の動かし方ならどうなっていたか。 */
export const year: Words<typeof english> = {
  working: 'この一年を週ごとにたどり直しています…',
  stop: '止める',
  stopped: '途中で止めました。',
  again: 'もう一度計算する',
  empty: 'たどり直せる明細がまだありません。',
  short_other: '明細は{{count}}日分です。何かを言うには最低8週間分が必要です。',
  nothing: '{{from}}から{{to}}まで、いま出金できる場所への入金はありません。',
  seen: '{{from}}から{{to}}まで、ご自分の振替の手数料は明細によると{{fees}}です。',
  seenNone: '{{from}}から{{to}}まで、ご自分の振替の手数料は明細にありません。',
  adviceMore: '毎週の提案どおりなら、受取額は{{amount}}多くなっていました。',
  adviceLess: '毎週の提案どおりなら、受取額は{{amount}}少なくなっていました。',
  adviceSame: '毎週の提案どおりでも、受取額は同じでした。',
  small: 'わずかな差です（全体の{{share}}）。',
  table: 'それぞれの動かし方の結果',
  money: 'あった額と入金から、その場で使った額を引いた{{amount}}',
  columns: { transfers: '振替の回数', lying: '滞留額（1日平均）' },
  ways: {
    own: '実際の動かし方',
    fridays: '毎週金曜日にすべて',
    monthly: '毎月1日にすべて',
    rules: '決まったルールどおり',
    advice: '毎週金曜日の提案どおり',
    best: 'あとから見た最善',
  },
  bound:
    'すべてを前もって知っていても、その場で使った額を残すなら{{amount}}を超えて受け取ることはできませんでした。',
  unbound: 'どこまで良くできるかは、時間内に求められませんでした。',
  rules: '決まったルール',
  rulesNote: 'まさにこの期間から求めたルールなので、入金を知っていました。提案は知りませんでした。',
  check: 'ご自分の振替を今の手数料で計算すると',
  checkSame_other: '今の手数料で計算しても、{{count}}件すべて明細と同じです。',
  checkUnseen_other: '{{count}}件は明細に手数料が出ていません。',
  checkDiffers: '{{day}}、{{place}}：明細では{{seen}}、今の手数料では{{fee}}。',
  checkNoWay: '{{day}}、{{place}}：今はこの動かし方ができません。',
  checkMore_other: 'ほか{{count}}件',
  checkNone: 'この明細にご自分の振替はありません。',
  how: '計算のしかた',
  hows: {
    money:
      'どの動かし方も、同じお金を同じ期間で比べます。最後の日に残った分はその時に送り、手数料も数えます。',
    terms: '経路と手数料は、すべての動かし方に今のものを使います。',
    blind: 'どの金曜日の提案も、それより後の入金を見ていません。',
    spent: 'その場で使った分は、残高があればそこから、なければ受け取ったお金から払います。',
    best: 'あとから見た最善は、得になる限り待ちます。ほかは、設定された待ち時間と手間も考えに入れます。',
  },
  left: '計画できる経路がないため計算していない場所：{{places}}。',
}
