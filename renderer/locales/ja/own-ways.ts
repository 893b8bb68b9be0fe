import type { en } from '../en'
import type { Words } from '../words'

export const ownWays: Words<typeof en.ownWays> = {
  title: '明細で確認できた方法',
  note: '自分の口座どうしで2回以上使われた方法です。カタログになくても計画に使います。',
  by: '明細で確認できた方法',
  sent: '{{way}}の振替はこれまで{{times}}回。手数料{{fee}}、{{days}}着金。',
  sentLately: '{{way}}の振替はこれまで{{times}}回。直近{{agreeing}}回は手数料{{fee}}、{{days}}着金。',
  sentAtMost: '{{way}}の振替はこれまで{{times}}回。手数料は最大{{fee}}、{{days}}着金。',
  rate: '両替では、分かっているレートより最大{{percent}}少なく届きました。',
  times: '{{times}}回、最後は{{day}}',
  source: '自分の明細にこの方法の振替が{{times}}回あります。最後は{{day}}です。',
  atMost: '最大{{fee}}',
  upTo: '{{fee}}（{{amount}}まで）',
  free: 'なし',
  notShown: '記載なし',
  days: {
    same: '当日',
    next: '翌日',
    nextBusiness: '翌営業日',
    business: '{{days}}営業日以内に',
  },
  opinion: 'カタログの手数料は{{rule}}（{{asOf}}）ですが、実際の手数料は{{times}}回とも{{fee}}でした。',
  opinionAtMost:
    'カタログの手数料は{{rule}}（{{asOf}}）ですが、実際の手数料は{{times}}回で最大{{fee}}でした。',
  contradicts:
    '{{month}}の明細では、この方法の手数料が{{least}}から{{most}}まで食い違っています。実際の手数料を入力するまでは{{most}}とみなし、{{amount}}を上限に計画します。',
  stale: '最後の振替（{{day}}）から1年以上たっています。手数料は今もこのままですか？ 当時：{{fee}}',
  closed: '提供元が終了した方法です。過去の振替があっても計画には使いません。',
  enter: '手数料を入力',
  seen: '確認できた振替',
  forget: '明細の手数料に戻す',
}
