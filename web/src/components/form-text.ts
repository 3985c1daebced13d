/** What stands in a form's line; a file, or a line that is not there, is no text. */
export function formText(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
