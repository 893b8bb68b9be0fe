import type { standing as english } from '../en/standing'
import type { Words } from '../words'

/** 決まったルール：計画がなくても守れること。 */
export const standing: Words<typeof english> = {
  title: '計画の代わりになる簡単なルール',
  note: '場所ごとに最も簡単なルールを計画と比べました。同じお金、同じ期間で、最後に残った分はどちらも送ります。',
  rules: {
    'from-sum': '{{amount}}になったらすべて',
    monthly: '毎月1日にすべて',
    weekly: '毎週金曜日にすべて',
  },
  asGood: '計画より高くなりません。これを守るだけで十分です。',
  nearlyAsGood: '計画より{{amount}}高いだけで、差は2%以内です。これを守るだけで十分です。',
  more: '計画より{{amount}}高くなります。',
  less: '計画より{{amount}}安くなります。計画はその分、待ち時間や手間を減らします。',
  same: '計画と同じ費用です。',
  moves: 'その日までに動く額は{{amount}}少なくなります。',
  itself: '{{provider}}は自動で送金します：{{note}}',
  past: '{{day}}以降の入金から求めました。',
  ahead: '見込みの入金から求めました。それ以上を言うには明細が短すぎます。',
  year: 'この一年ならいくらかかったかを見る',
}
