import type { en } from '../en'
import type { Words } from '../words'

/** 계획 문제를 파일로 */
export const planFile: Words<typeof en.planFile> = {
  title: '이 계획을 직접 확인하기',
  note: '계획에 쓴 계좌와 수수료, 한도를 파일로 저장해요. 금액은 들어 있지만 거래는 없어요.',
  save: '{{name}} 저장',
  saved: '{{name}} 파일을 저장했어요.',
}
