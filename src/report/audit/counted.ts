/** The form of a word that goes with a number: «1 ошибка», «2 ошибки», «5 ошибок»; in Kazakh it is always one. */

/** @param text begins with the forms parted by «|»: for one, for few (Russian), for many */
export function counted(text: string, count: number): string {
  const [, head = '', rest = ''] = /^([^:]*)(.*)$/s.exec(text) ?? [];
  const forms = head.split('|');
  const [one = '', few = one, many = few] = forms;
  const form = forms.length < 3 ? (count === 1 ? one : few) : russianForm(count, one, few, many);
  return `${form}${rest}`;
}

function russianForm(count: number, one: string, few: string, many: string): string {
  const [last, lastTwo] = [count % 10, count % 100];
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}
