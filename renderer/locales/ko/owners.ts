import type { en } from '../en'
import type { Words } from '../words'

/** 누구의 돈인가 */
export const owners: Words<typeof en.owners> = {
  owner: '주인',
  hint: '내 것이면 비워 두세요.',
  you: '나',
  all: '모두',
  show: '누구 것을 볼까요?',
  sums: '주인별',
  idle: '노는 돈 {{amount}}',
  of: '{{owner}}의 경우: {{what}}',
}
