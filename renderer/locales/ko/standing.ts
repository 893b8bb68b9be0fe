import type { standing as english } from '../en/standing'
import type { Words } from '../words'

/** 고정 규칙: 계획 없이도 지킬 수 있는 것. */
export const standing: Words<typeof english> = {
  title: '계획 대신 간단한 규칙',
  note: '곳마다 가장 간단한 규칙을 계획과 견줬어요. 같은 돈, 같은 기간이고, 끝에 남은 돈은 둘 다 보내요.',
  rules: {
    'from-sum': '{{amount}}부터 모두',
    monthly: '매월 1일에 모두',
    weekly: '금요일마다 모두',
  },
  asGood: '계획보다 더 들지 않아요. 이것만 지켜도 충분해요.',
  nearlyAsGood: '계획보다 {{amount}} 더 들지만 2% 안이에요. 이것만 지켜도 충분해요.',
  more: '계획보다 {{amount}} 더 들어요.',
  less: '계획보다 {{amount}} 덜 들어요. 계획은 그 대신 기다림이나 번거로움을 줄여요.',
  same: '계획과 똑같이 들어요.',
  moves: '그때까지 {{amount}} 덜 옮겨져요.',
  itself: '{{provider}}: 저절로 보내 줘요. {{note}}',
  past: '{{day}}부터 들어온 돈에서 찾았어요.',
  ahead: '들어올 것으로 보이는 돈에서 찾았어요. 그 이상 말하기에는 내역이 짧아요.',
  year: '지난 1년이라면 얼마가 들었을지 보기',
}
