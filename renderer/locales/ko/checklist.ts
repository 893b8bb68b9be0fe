import type { en } from '../en'
import type { Words } from '../words'

/** 돈을 보내기 전에: 안전한 출금 순서 */
export const checklist: Words<typeof en.checklist> = {
  open: '출금하기 전에',
  title: '출금하기 전에: {{route}}',
  steps: {
    conditions: '조건을 알고 있어요',
    source: '수수료가 어디에 적혀 있는지 알아요',
    'own-route': '서비스가 직접 제공하는 길이에요',
    register: '등록된 업체예요',
    identity: '본인 확인을 마쳤어요',
    amount: '금액과 받는 곳이 맞아요',
    'red-flags': '아래 일은 없었어요',
  },
  details: {
    'own-route': '도와주겠다는 사람을 거치지 않고 {{provider}} 앱이나 사이트에서 직접 시작했어요.',
    amount: '서비스 앱에서 한 번 더 확인했어요: “{{target}}”, 내 명의예요.',
    'red-flags': '있었던 일을 골라 주세요.',
  },
  sourceOfficial: '공식 페이지에 적혀 있어요. 날짜를 앱의 안내와 비교해 보세요.',
  sourceOther: '공식 페이지가 없어요. 보내기 전에 서비스 앱에서 수수료를 확인하세요.',
  registration: '정확한 이름으로 찾아보세요: {{registers}}. 등록은 추천이 아니에요.',
  licence: '정확한 이름으로 찾아보세요: {{registers}}. 한 글자만 달라도 다른 회사예요.',
  identity: {
    required: '출금 전에 본인 확인이 필요해요.',
    full: '출금 전에 정식 본인 확인이 필요하고, 며칠 걸릴 수 있어요.',
    unknown: '적혀 있지 않아요. 서비스 앱에서 확인하세요.',
  },
  flags: {
    'buy-cards': '상품권을 사거나 번호를 보내라고 해요.',
    'upfront-fee': '돈을 풀어 주겠다며 먼저 내라고 해요.',
    unasked: '먼저 연락해 와서 재촉하거나 기관을 사칭해요.',
    'send-back': '더 많이 보냈다며 차액을 돌려 달라고 해요.',
    secrets: '비밀번호, 인증 번호, 신분증 사진, 원격 제어를 요구해요.',
    'same-day-cash': '휴대폰 결제나 카드 한도로 당일 현금을 준다고 해요.',
    'other-name': '다른 사람 명의의 계좌를 거치거나 그리로 가요.',
    'not-listed': '등록부에 없거나 이름이 한 글자 달라요.',
    mule: '내 계좌로 남의 돈을 옮겨 달라고 해요.',
  },
  stop: '여기서 멈추세요',
  stopText: '사기는 이렇게 시작돼요. 아무것도 보내지 말고, 서비스 앱에 적힌 번호로 직접 전화하세요.',
  left_other: '확인할 것이 {{count}}개 남았어요.',
  ready: '모두 확인했어요. 보내도 괜찮아요.',
}
