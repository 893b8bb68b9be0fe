import type { en } from '../en'
import type { Words } from '../words'

export const ownWays: Words<typeof en.ownWays> = {
  title: '내역에서 확인된 방법',
  note: '내 계좌 사이에서 두 번 이상 오간 방법이에요. 목록에 없어도 계획에 써요.',
  by: '내역에서 확인된 방법',
  sent: '{{way}} 이체를 {{times}}번 했어요. 수수료 {{fee}}, {{days}} 도착.',
  sentLately: '{{way}} 이체를 {{times}}번 했어요. 최근 {{agreeing}}번은 수수료 {{fee}}, {{days}} 도착.',
  sentAtMost: '{{way}} 이체를 {{times}}번 했어요. 수수료 최대 {{fee}}, {{days}} 도착.',
  rate: '환전할 때 알고 있는 환율보다 최대 {{percent}} 적게 받았어요.',
  times: '{{times}}번, 마지막은 {{day}}',
  source: '내 내역에 이 방법으로 보낸 이체가 {{times}}번 있어요. 마지막은 {{day}}[이에요/예요].',
  atMost: '최대 {{fee}}',
  upTo: '{{fee}}({{amount}}까지)',
  free: '없음',
  notShown: '표시 없음',
  days: {
    same: '당일',
    next: '다음 날',
    nextBusiness: '다음 영업일',
    business: '영업일 {{days}}일 안에',
  },
  opinion: '목록의 수수료: {{rule}}({{asOf}}). 실제로 {{times}}번 낸 수수료: {{fee}}.',
  opinionAtMost: '목록의 수수료: {{rule}}({{asOf}}). 실제로 {{times}}번 낸 수수료: 최대 {{fee}}.',
  contradicts:
    '{{month}} 내역에 이 방법의 수수료가 {{least}}부터 {{most}}까지 서로 다르게 나와요. 실제 수수료를 알려 주시기 전까지는 {{most}} 기준으로, {{amount}}까지만 계획해요.',
  stale: '마지막 이체({{day}})가 1년도 더 지났어요. 지금도 수수료가 그대로인가요? 그때 수수료: {{fee}}',
  closed: '제공처가 없앤 방법이에요. 예전 이체 기록이 있어도 계획에 쓰지 않아요.',
  enter: '수수료 입력',
  seen: '확인된 이체',
  forget: '내역의 수수료 쓰기',
}
