import type { late } from '../en/late'
import type { Words } from '../words'

export const rules: Words<typeof late.rules> = {
  title: '수수료 규칙',
  noneYet: '아직 계획에 쓰인 규칙이 없어요.',
  empty: '아직 계획에 쓰인 규칙이 없어요. 먼저 내역을 가져와 주세요.',
  lead_other: '계획의 근거인 규칙 {{all}}개 중 {{count}}개는 다시 확인해 주세요.',
  allSound_other: '계획의 근거가 된 규칙 {{count}}개가 모두 지금도 유효해요.',
  doubtful: '다시 확인할 것',
  doubtfulNote: '서비스 앱에서 수수료를 찾아보고 맞다고 알려 주거나 고쳐 주세요. 그때부터 계획에 써요.',
  sound: '믿을 수 있는 것',
  soundNote: '지난 1년의 공식 안내에 적혀 있거나, 직접 확인했거나, 내역에서 확인된 규칙이에요.',
  waiting_other: '수수료를 확인하면 쓸 수 있는 길이 {{count}}개 더 있어요',
  more: '내 계좌의 모든 출금 경로',
  asOf: '정보 날짜',
  confirmed: '직접 확인한 날',
  never: '아직 없음',
  byStatements: '내역에서 확인됨',
  use: '계획에서',
  transfers_other: '이체 {{count}}번',
  weighed: '따져 봤지만 쓰지 않음',
  confirm: '지금도 맞아요',
  troubles: {
    'lapsed-correction': '적어 둔 수수료의 기간이 끝남',
    unconfirmed: '확인하지 않음',
    'conflicting-sources': '출처끼리 다름',
    'low-confidence': '약한 출처',
    'no-official-source': '공식 출처 없음',
    'old-rule': '오래된 정보',
    'old-confirmation': '확인한 지 1년 넘음',
  },
}
