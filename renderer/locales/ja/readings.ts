import type { en } from '../en'
import type { Words } from '../words'

/** 自分で確かめて入力した残高。 */
export const readings: Words<typeof en.readings> = {
  title: '入力した残高',
  text: 'ときどき残高を確かめて入力してください。変わらないお金は、眠り始めた日もそのままです。',
  none: 'まだありません。',
  add: '残高を追加',
  ask: '{{name}}にいくらありますか?',
  askText: '事業者のアプリやカードで確かめてください。前に入力した残高はそのまま残ります。',
  balance: '残高',
  endOf: 'いつの終わりの残高か',
  day: '日付',
  dayHint: '例: 2026-06-01',
  dayBad: '2026-06-01のように、今日かそれより前の日付を入力してください。',
  note: 'メモ',
  noteHint: '自分用です。空のままでも構いません。',
  change: '差',
  actions: '操作',
  choose: 'これが正しい',
  edit: '直す',
  remove: '削除',
  standing: {
    begins: 'これより前の記録がないので、ここから数えます。',
    same: '変わっていません。眠り始めた日はそのままです。',
    came: '{{after}}より後に{{amount}}入りました。日が分からないので、いちばん遅い{{from}}から数えます。',
    left: '{{until}}までに{{amount}}出ました。古いお金から出たものとし、いちばん早い{{from}}に引きます。',
    lapsed:
      '入力した条件のとおり、{{day}}を過ぎて{{amount}}が失効しました。その前に使ったのなら、その日の残高を入力してください。',
    ties: '明細と合っています。',
    differs: '明細では{{expected}}です。明細のほうで数えます。',
    contested: '同じ日に別の残高も入力されています。選ぶまでは、いちばん少ない額で数えます。',
  },
  caution: {
    'below-zero': '0を下回っています。そこに借りがあるときだけ正しい金額です。',
    contested: 'その日の残高は前に{{amount}}と入力されています。どちらかを選ぶまで、両方を残します。',
    differs: '明細ではその日は{{amount}}です。両方を残し、差を示します。',
    earliest: '記録の始まる{{day}}より前です。そこにあるお金は、その日から数えます。',
  },
}
