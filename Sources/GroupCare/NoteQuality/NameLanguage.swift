/// What English does to names: titles before them, particles in them, and words that are names too.
enum NameLanguage {
  /// Words before a name.
  static let titles = FingerprintSet("mr mrs ms mx miss dr prof sir madam señor señora")

  /// Parts of names that name nobody by themselves.
  static let particles = FingerprintSet(
    "de del dela della der den des di do dos da das du la las le les el al bin ibn bint abu van von "
      + "ter ten zu zur st san santa saint y e the of and jr sr ii iii iv")

  /// Months that are given names: a date is no person.
  static let months = FingerprintSet("april may june august")

  /// Words before a month that make it a date.
  static let beforeDate = FingerprintSet(
    "in on by since until till of late early mid this next last from to through during before after "
      + "every each")

  /// Names that are words of notes as well: alone they count with a capital inside a sentence only.
  static let words = FingerprintSet(
    """
    able amber angel april art august autumn baker banks barber bay bell berry best bill birch bird \
    bishop black blue bond book bowman bridge bridges brook brooks brown buck burns bush butler cane \
    cannon carol carpenter carter case cash chance charity chase child christian chuck church clark \
    clay clever cliff close coach coffey cole cook cooper cope court craft crane cross crystal daily \
    daisy dale dawn day dean destiny dick diamond dixie dove drew duke earl early ease east english \
    ernest eve faith farmer fern field fields fish fisher flower flowers flynn ford forest foster \
    fountain fox frank free freeman freed freud friend frost fuller gale gardner gay gene gentry \
    ginger glass glenn glory gold golden good goodman grace grant graves gray green grey guy hall \
    hand hardy harmony harper hart hazel head healy heart heath heather heaven henny hill hills hind \
    holiday holly honor hood hope hopes house hunt hunter iris ivory ivy jack jade january jasmine \
    jay jean jewel jewels jolly joy joyce judge june justice keen key keys kind king knight lake lamb \
    lance land lane lark laurel law lawyer leach lee leaf lily little livings lock long lord love low \
    lucky luna major man marina mark marks marsh marshal marshall martin mason max may mead means \
    melody mercy merit merry miles mill miller mills mister moody moon moor morning moss mother nelly \
    newman nick noble noel north nova nurse oak ocean olive opal page pace paige painter pansy park \
    parks parker pat patience patient paz peace pearl peg penny pepper peters phoenix pierce pilgrim \
    piper pollard pond poole poppy porter potter power powers price pride prince quick quiet rain \
    ramp randy ray reason reed rein rich rider ring rivers rob robin rock rod rose rosemary roses \
    rowan ruby rush russet rusty sage sandy savage sergeant shade sharp shelly shepherd short shore \
    sierra singer singh skip sky small smart snow song south spring stark starr steel sterling still \
    stone storm street strong sue summer summers sunny swift taylor teal temple terry thorn tiger \
    tony town townsend trinity trip true trust turner unity valentine van vance vase victor victory \
    violet wade walk walker wall walls ward ware warm warner waters way weaver webb wells west wheeler \
    white wick wild will willow wills winter winters wise wish wolf wood woods worth worthy wren young
    """)
}
