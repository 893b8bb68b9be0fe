const UNTIL_FETCHED_MS = 60_000

/** Hands the bytes to the browser's downloads. Whether the person keeps them, the browser does not tell. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), UNTIL_FETCHED_MS)
}
