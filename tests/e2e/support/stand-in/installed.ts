/**
 * Makes this process think it is Jandon as Windows installs it, the system whose signatures are checked by a program a
 * test can take the place of. To be called before the app is loaded.
 *
 * @param resources the folder beside the program
 */
export function beInstalled(resources: string): void {
  Object.defineProperty(process, 'platform', { value: 'win32' })
  Object.defineProperty(process, 'resourcesPath', { value: resources })
}
