import type { en } from '../en'
import type { Words } from '../words'

export const ruleProblems: Words<typeof en.ruleProblems> = {
  shapes: {
    id: '「my-wallet」のように、英小文字をハイフンでつないでください',
    amount: '"0.99"のように、引用符の中に金額を書いてください',
    percent: '"1.75"のように、引用符の中に割合を書いてください',
    day: '"2026-03-31"のように日付を書いてください',
    date: '"2026-03"のように年・月・日を書いてください',
    country: '"KR"のように国を2文字で書いてください',
    source: '情報源を1つ以上書いてください',
    route: '出金方法を書いてください',
  },
  'wrong-kind': '形式が違います: {{expected}}にしてください',
  missing: 'ありません。追加してください',
  'unknown-fields': '不明な項目があります。削除してください: {{names}}',
  'not-one-of': '次のどれかにしてください: {{values}}',
  'out-of-bounds': '小さすぎるか、大きすぎるか、空です',
  twice: '{{id}}はすでに使われています。別の名前にしてください',
  'already-described': '{{id}}はカタログにあります。手数料を直してください',
  'no-currency': '{{text}}は通貨ではありません。KRWのようなコードを書いてください',
  'no-account': '{{id}}という口座はありません',
  'no-quota': '口座に{{id}}という枠がありません。口座に追加してください',
  'empty-quota': '枠には回数か金額が必要です',
  'min-above-max': '最低額が最高額より大きいです',
  'late-before-soon': '最も早い着金が、最も遅い着金より後です',
  'rows-fall': '各段は前の段より大きくしてください',
  'bands-and-tiers': 'bandsとtiersは、どちらか一方だけにしてください',
  'too-many-decimals': '{{text}}は{{currency}}より小数の桁が多いです',
  cashing: '借りたお金の現金化を持ちかける内容です。誰も持ちかけたり勧めたりできません',
  'not-rules': '規則のファイルではありません。Jandonで保存したファイルを選んでください',
}
