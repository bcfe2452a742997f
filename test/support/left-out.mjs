/** Says at the end of a run which tests were not among it. */
export default class LeftOut {
  onRunComplete() {
    process.stdout.write(
      '\nThe container tests were not run: `npm run test:containers` runs them, on a container engine.\n',
    );
  }
}
