declare module "*.json" {
  const address: string; // the bundler gives the address of the file
  export default address;
}
