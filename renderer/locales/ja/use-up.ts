import type { en } from '../en'
import type { Words } from '../words'

/** 出金計画: 引き出すより使うほうがよいお金 */
export const useUp: Words<typeof en.useUp> = {
  spend: '{{name}}で{{amount}}を使う',
  touch: '{{name}}で少額でも一度使う',
  anyTime: '{{name}}で買い物のついでに{{amount}}を使う',
  by: '{{day}}まで',
  noHurry: '急がない',
  paid: 'その後、{{paid}}が現金で戻ります: {{way}}。',
  depositBack: 'その後、デポジット{{deposit}}が戻ります: {{way}}。',
  paidWithDeposit: 'その後、{{paid}}が戻ります（うちデポジット{{deposit}}）: {{way}}。',
  costs: '手数料は{{cost}}です。',
  leavesBy: '{{day}}までに申し込んでください。',
  lapsesAnyway: 'ふだんの使い方では、それでも{{amount}}が失われます。',
  stays: '残りの{{amount}}はそのままでかまいません。',
  keeps: '{{amount}}を守れる',
  lessThanOut: 'そのまま出金するより{{amount}}少なく済む',
  whyTitle: '使う理由と、その後',
  loses: {
    lapses: '{{day}}に{{amount}}が失効します。',
    closes: '{{day}}にサービスが終わります。その時に残ったお金は使えません。',
    untouched: '{{day}}までに一度も使わないと{{amount}}を失います。一度使えば先に延びます。',
  },
  lapseUnknown: 'いつ失効するかはここではわかりません。提供元で確かめてください。',
  nothingLapses: '1年以内に失効するお金はありません。',
  openings: {
    'share-spent': 'あと{{amount}}使うと、残りの払い戻しを受けられます。',
    'small-rest': '払い戻されるのは残りが{{most}}以下のときだけです。',
    deposit: '手数料はカードの残額から引かれます。残額がなければデポジットがそのまま戻ります。',
    cheaper: '残りが少ないほど出金にかかる額が減ります。',
  },
  outNow: '全額を出金すると（{{way}}）{{cost}}かかります。',
  noWay: '現金にはできません。そこで使うだけです。',
  restUnknown: '残りが払い戻されるか、いくらかかるかはまだわかりません。',
  pace: 'ご自身の支払いからみて、そこで週に約{{amount}}使っています。',
  paceUnknown: 'そこでふだんいくら使うかはわかりません。どのみち買う物に使うときだけ得になります。',
  goes: '次の残高や明細で使ったことがわかると、この項目は消えます。',
  lead_other: '{{count}}か所は使うほうが得です。下の一覧に入っています。',
  short: 'そこで使う',
  next: '{{day}}までに{{name}}で{{amount}}を使う',
}
