import type { en } from '../en'
import type { Words } from '../words'

/** 빈 창: 파일 하나면 시작됩니다. */
export const welcome: Words<typeof en.welcome> = {
  title: '놀고 있는 잔돈을 찾아보세요',
  text: '지갑, 플랫폼, 통신사, 은행의 거래내역 파일을 놓아 보세요. 얼마가 언제부터 놀고 있는지, 언제 빼야 수수료가 가장 적은지 알려 드려요.',
  samples: '예시 내역으로 둘러보기',
  loading: '예시 내역을 가져오는 중…',
  reads: '읽을 수 있는 내역',
  banks: '모든 은행: OFX, QIF, CAMT, MT940, CSV',
  private: '모든 데이터는 이 컴퓨터에만 있어요. 잔돈이 스스로 네트워크에 접속하는 일은 없어요.',
}
