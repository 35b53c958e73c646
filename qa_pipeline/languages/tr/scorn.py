"""Turkish: insults, belittling, sarcasm, and doubts that the customer tells the truth. They are part of `rudeness`."""

_EXPERT = "(anlayan|bilen|aklı eren|aklı başında|kafası çalışan|kafası basan|okuma bilen|laftan anlayan)"
_SOMEBODY = "(biri|birini|birisi|birisini|biriyle|kimse|kimseyi|genç)"
_OF_IT = (
    "(bu işten|bu işlerden|bundan|bunlardan|ondan|böyle şeylerden|bu konulardan|teknikten|teknolojiden|bilgisayardan|hesaptan|elektrikten)"
)
_SKILL = "(okumayı|okuma|saymayı|sayı saymayı|yazmayı|hesabı|toplamayı|toplama çıkarmayı|dinlemeyi|bölmeyi)"
_JUST = "(alt tarafı|altı üstü|topu topu|hepi topu)"
_THAT_PRICE = "(o|bu|şu|verdiğiniz|ödediğiniz|o kadar|bu kadar) (paraya|fiyata|ücrete|tarifeye|parayla)"

SCORN = """
    (sağır*|kör) (mısınız|mısın|müsünüz|müsün|oldunuz)
    (kulağınız|kulaklarınız|kulağınızda|kulağın) .. (duymuyor|tıka*|iyi duy*|sağır)
    (kulağınızı|kulaklarınızı|kulağını) .. (aç|açın|iyi açın|açıp|temizle*)
    (çocuk|saf|deli|cahil|bunak|özürlü|dilsiz|aptal) (mısınız|misiniz|musunuz|müsünüz|mısın|misin|musun)
    hasta (mısınız|mısın) (siz|sen|nesiniz)
    (akıllı|zeki) .. (olsaydınız|geçin*|sanıyorsunuz)
    laf .. (anlatamıyor*|anlatamadı*|anlamıyor*|anlamaz*)
    laf .. (anlatmaktan|yetiştirmekten) .. (yorul*|bık*|usan*)
    (başımı|kafamı|beynimi) .. (ağrıt*|şişir*|ütüle*|patlat*|yeme*)
    (aklınız|aklın|kafanız|kafan|beyniniz|beynin|zekanız) .. (yok|basmıyor|basmaz|almıyor|ermiyor|çalışmıyor|ermez|nerede)
    (aptal*|salak*|gerizekalı|geri zekalı|manyak|manyaksınız|manyaklar|ahmak*|terbiyesizsiniz|terbiyesiz|terbiyesizlik etme*|terbiyenizi*|\
    şerefsiz*|haddinizi|haddini|cahil*|budala|budalasınız|dangalak*|mal mısınız|mal mısın|kaba adam*|yalancısınız|sahtekarsınız|\
    dolandırıcısınız|utanmaz|ukala*)
    (laftan|sözden|türkçe*) .. (anlamıyor*|anlamaz*|anlamıyo*)
    (siz|sen) ne (anlarsınız|anlarsın|bilirsiniz|bilirsin)
    ne istediğinizi .. (bilmiyorsunuz|bilmiyorsanız|öğrenin|bir bilseniz)
    bir tek (sizin|senin) (derdiniz|derdin|siparişiniz|siparişin|işiniz|sorununuz)
    sanki .. (tek|bir tek|sadece|yalnız) .. (siz|sizin|sizsiniz)
    (tek|bir tek) (müşteri|müşterimiz) siz (değilsiniz|misiniz)
    (dünya|herkes|her şey) sizin etrafınızda
    bir (siz|sen) (beğenmiyorsunuz|beğenmediniz|anlamadınız|şikayet*|sorun çıkar*|memnun değil*|zorlanıyor*|olay çıkar*)
    (çocuk|bebek|ergen) gibi (davran*|ağlıyorsunuz|ağlamayın|tuttur*|mızmız*|konuşmayın|küs*)
    (ağlayın|üşüyün|donun|sürünün) .. (o zaman|artık|öyleyse|bakalım)
    (o zaman|iyi|öyleyse) (ağlayın|üşüyün|donun|sürünün)
    maşallah .. ne .. (meşgul|yoğun|akıllı|hızlı|titiz|meraklı|yavaş)
    (ne|pek) .. (meşgul|yoğun|akıllı|hızlı|titiz|meraklı|yavaş) ... maşallah
    bir (evet|hayır|evet hayır) (diyemedi*|diyemiyor*)
    siz .. (anlamazsınız|anlayamazsınız|akıl erdiremezsiniz) .. (bu|o|bundan|ondan|böyle|$)
    (anlamak|anlaması|bilmek|görmek|okumak) .. için .. (profesör|dahi|alim|zeki|okumuş|üniversite*|mühendis) ... (gerek|lazım|olmak|şart)
    (bilmeyecek|bilinmeyecek|anlamayacak|anlaşılmayacak|kızacak|sinirlenecek|bağıracak|büyütecek|abartacak) .. (ne var|ne varmış)
    (susun|susar mısın*|susarsanız|defol*|çekil git|hadi oradan|hadi ordan|güldürme*|ulan|hoşt)
    (bir de|bi de|üstelik) .. (şikayet ediyorsunuz|yüzünüz var|bağırıyorsunuz|utanmadan*)
    (aferin|bravo) .. (bu da|size|valla|sonunda|çok zeki*|anlayabil*)
    (tebrikler|tebrik ederim|helal olsun) .. (sonunda|nihayet|zekanız*) .. (anla*|oku*|bul*|çöz*)
    (anlaması|anlamak) .. bu kadar .. zor
    (siz|hep siz) .. (hep böylesiniz|zaten böylesiniz|hep böyle yap*)
    (dalga|alay) (mı)? (geçiyorsunuz|geçiyorsun|geçmeyin|geçme)
    (paran*|paranız*) .. yoksa .. alma*
    (dinlemeyi|okumayı|konuşmayı|anlamayı|sabretmeyi) .. (bilse*|bilmiyor*|öğren*)
    okuma yazma* .. (yok|bil*)
    (bıktırdınız|bezdirdiniz|usandırdınız|sıktınız|yordunuz)
    (pek|ne kadar da|aman ne|aman ne kadar) (akıllısınız|zekisiniz|bilmişsiniz|komiksiniz|kibarsınız|anlayışlısınız)
    çok (bilmişsiniz|bilmiş)
    çok (biliyorsunuz|biliyorsanız|biliyorsun) (ya|siz|madem|buyurun|gelin)
    (buyurun|buyrun) .. (gelin|geçin) .. (siz|kendiniz) yapın
    anlama (kıtlığı|özrü|özürlü*|güçlüğü) .. (var|mı|çek*)
    amma .. (*ymışsınız|*ymişsiniz|*ymuşsunuz|*ymüşsünüz|*yımışsınız|*sınız|*siniz)
    boşuna (konuşmayın|ısrar etmeyin|bağırmayın|uzatmayın|çene*|nefesinizi)
    ne bekliyordunuz (ki|bu paraya|yani)
    (burayı|bizi) ne (bekliyordunuz|sandınız|sanıyorsunuz|zannettiniz|zannediyorsunuz)
    (geçin|bırakın) (bunları|bu işleri|o işleri|bu masalları)
    (masal|hikaye|maval) (anlatma|anlatmayın|okuma|okumayın)
    bana (bağıramazsınız|bağıramazsın|emir veremezsiniz|hesap soramazsınız)
    dilimde tüy .. bit*
    (gözünüz|gözün|kulağınız|kulağın|ağzınız) .. (yok mu|görmüyor|kör|sağır)
    (be|hadi|yok|ya|oğlum|gel|dur|git) lan
    lan (oğlum|git|dur|sen)
    karşınızda .. (duvar|çocuk|uşak|köle|robot|aptal|memur) .. (mı var|mu var|yok)
    çocuk bile bilir
    bu kadar (basit|kolay) .. .. çocuk bile (anlar|yapar)
    (anlatsam|söylesem|açıklasam) (da)? .. (anlamazsınız|anlamazsın|anlamayacaksınız)
    neyini .. (anlamadınız|anlamıyorsunuz|anlamadın)
    siz beni anlamıyorsunuz
    (türkçe) (konuşuyorum|söylüyorum|anlatıyorum) (herhalde|galiba|ya|burada|size)
    (okumayı|okuma|saymayı|yazmayı) biliyorsanız
    (dahiyane|ne büyük|parlak) .. (fikir|fikri|keşif|buluş) .. (biz|ben|hiç|doğrusu|valla)
    (hangi|ne) dilden .. anl*
    çocuk mu .. (kandırıyor*|avutuyor*)
    (kafanızı|kafanı|aklınızı|beyninizi) .. (çalıştır*|kullan*)
    bir zahmet ... (okuyun|öğrenin|bakın|dinleyin|kendiniz|öyle arayın|hazırlayıp)
    (bir|bi) (bu|siz|o) (eksikti|eksiktiniz|eksikti zaten)
    (adam gibi|insan gibi|doğru dürüst|doğru düzgün) .. (verin|söyleyin|konuşun|yazın|okuyun|dinleyin|anlatın|bakın|sorun|davranın|\
    konuşsanıza|konuşur musunuz|söyler misiniz)
    (sizden|senden) .. öğrenecek (değilim|değiliz)
    (bana|bize) .. (işimi|işimizi|iş) .. (öğretmeyin|öğretecek değilsiniz|öğretme|öğretmeye kalk*)
    (siz|sen) mi .. (öğretecek*|bileceksiniz)
    ne (dediğinizin|söylediğinizin|dediğinizi|konuştuğunuzun) .. (farkında|biliyor) .. (mısınız|musunuz)
    (yaşınızdan|kendinizden|halinizden|saçınızdan) .. utan*
    (koskoca|koca) (adamsınız|kadınsınız|insansınız|adam olmuşsunuz)
    sizin gibi (müşteri|müşteriyi|müşteriler|müşterilerle|insan|insanlarla|adam|birini|birisiyle|biriyle) .. (görmedim|görmedik|\
    rastlamadım|uğraş*|çekilmez|olmaz olsun|yüzünden|bıktı*)
    (sizin|bu) .. (saçma|salakça|aptalca|saçma sapan) (soru|sorular|sorularınız*|şikayet*|istek*|telefon*)
    (emredersiniz|buyurun) (paşam|sultanım|kralım|padişahım|majesteleri)
    (paşa|padişah) (gönlünüz*|keyfiniz*)
    (çok oluyorsunuz|çok oldunuz artık|haddinizi bilin)
    (afra tafra|artistlik|racon) .. (yapma*|kesme*|istemem)
"""

SARCASM = f"""
    bir (siz|sen) (haklısınız|doğrusunuz|akıllısınız|dürüstsünüz|biliyorsunuz|düşüncelisiniz|titizsiniz|haklısın|akıllısın)
    koskoca .. (firma*|fabrika*|şirket*|banka*|sistem*|depo*|marka*|kurum*) .. (yanıl*|yanlış|yalan*|hata*|suçlu|bilmiyor|bilmeyecek)
    yeni mi (uyandınız|uyandın|aklınıza .. gel*)
    (şimdi|bugün|ancak) mı (uyandınız|uyandın|aklınıza .. gel*)
    (dünya|kıyamet) (mı|mi) (yıkıldı|battı|koptu|durdu)
    dünyanın sonu (değil|mi)
    kıyameti* kopar*
    (dünya|dünyanız) .. yıkılmadı ya
    (ölmezsiniz|ölmediniz ya|ölmüyorsunuz ya|açlıktan ölme*)
    ne (var|çıkar) (bunda|canım|bundan)
    ne (var|olmuş) yani
    (bilmemek|anlamamak|görmemek|yapamamak) için .. (çaba|uğraş*|gayret|kör|özel|saf|çok)
    (matematik*|hesap*|okuma*|teknoloji*|türkçe*|sayılar*|saat*|kitap*|dikkat*) .. aranız .. (yok|kötü|bozuk|değil|limoni)
    okuma yazmanız (var|vardır|yok)
    {_SKILL} .. (biliyorsunuzdur|bilirsiniz herhalde|bilmiyorsunuz*|unuttunuz|unutmuşsunuz|bilseydiniz|biliyor musunuz|öğrenemediniz|\
    öğretmediler)
    gözlüğünüzü .. (takın da|takıp|takın bir|takın önce|değiştirin)
    size özel .. (mı|mi|mu|mü) (kuralım|kuracağız|açalım|açacağız|kaldıralım|tutalım|üretelim|üreteceğiz|çalışalım)
    (helikopterle|uçakla|jetle|roketle|ışınlayarak|altın tepside|limuzinle|kırmızı halı*) .. (mı|mi|getir*|gönder*|ser*|sun*|bekli*|\
    istersiniz)
    sihirli değne* .. (yok|mi|mı|değil)
    (sihirbaz|büyücü|süpermen|melek) .. (değilim|değiliz|miyim|mıyım)
    (elinizden tutup|ağzınıza|kaşıkla|kucağınıza) .. (verelim|vereyim|yedirelim|yedireyim|verece*|getirelim|koyalım|mi|mı)
    (resmini|resim|şemasını|krokisini) .. (çizeyim|çizelim|çizmem|çizmemiz) .. (mi|mı|gerek*|lazım)
    (belki|ancak|umarım) .. (o zaman|bu sefer|şimdi|böyle) .. (anlarsınız|anlarsın|kavrarsınız|idrak eder*)
    (anlamakta|kavramakta|algılamakta) .. (zorlanıyorsunuz|zorlanıyosunuz|güçlük çek*|zorluk çek*|zorlanan)
    jetonunuz .. düş*
    jeton (düştü mü|düşmedi|geç düş*)
    (oh ne ala|oh ne rahat|ne ala memleket|oh ne güzel iş|oh ne güzel dünya)
    (çok) (komiksiniz|şakacısınız|esprilisiniz|zekisiniz|uyanıksınız|kurnazsınız)
    komik olmayın
    (güleyim bari|güleceğim geldi|gülesim geldi|gülerim buna)
    şaka mı yapıyo*
    kendinizi .. (akıllı|uyanık|zeki|ne|kim|önemli|kral|kraliçe|prenses|paşa|müdür|patron|tek) .. (sanıyo*|sandınız|zannediyo*|zannet*|\
    sanma*)
    siz kim (oluyo*|oluyorsunuz|oluyorsunuz da|oldunuz)
    (uyanıklık|kurnazlık|cinlik|akıllılık|numara) (yapma*|yapıyo*|etme*|yapmaya kalk*)
    (hanımefendi|beyefendi|prenses|kraliçe|paşa|sultan) hazretleri
    o kadarını .. (siz|kendiniz|becer*|bil* artık|yapabilir* herhalde|edersiniz|akıl ed*)
    (beceremediniz|beceremiyorsunuz|beceremiyosunuz|beceremezsiniz|beceremiyorsanız|beceremedin)
    (*dınız|*diniz|*dunuz|*dünüz|*tınız|*tiniz|*tunuz|*tünüz) (mı|mi|mu|mü) bari
    bari (*saydınız|*seydiniz)
    {_JUST} # ... (için mi|için .. arıyo*|mi aradınız|mı aradınız|abart*|büyüt*|olay*|bağır*|arad*|arıyo*|dert*|kıyamet*)
    (amma|ne kadar|ne) naz (yaptınız|ettiniz|yapıyo*)
    naz (yapmayın|etmeyin|yapma)
    {_THAT_PRICE} .. (ne|daha ne|başka ne) (bekliyo*|istiyo*|umuyo*|sandınız|olsun|olacaktı|bekle*)
    {_THAT_PRICE} .. (bu kadar|anca|ancak|anca bu|o kadar) .. ($|olur|oluyo*|işte|kusura|verir*)
    {_THAT_PRICE} .. (şükredin|şükür|dua edin|katlan*|buna razı*)
    (ne|daha ne) (bekliyordunuz|bekliyodunuz|umuyordunuz) .. ({_THAT_PRICE}|bu fiyata|ki|acaba|yani|saray*|altın*)
    (ucuza|ucuzunu|ucuz mal|ucuz ürün|ucuz etin) .. (alırsanız|aldıysanız|alan|isterseniz|kaçarsanız|seçerseniz) .. (böyle|bu olur|\
    olacağı|katlan*|çek*|ağlar*)
    parasını (verin|verseydiniz|ver) .. (iyisini|kalitelisini|sağlamını)
    paran* .. (yetmiyorsa|çıkışmıyorsa|yoksa) .. (ucuz*|alma*|alın o zaman|gid*|aramayın|girmeyin|yanaşma*)
    üç kuruşluk (mal*|ürün*|şey*|iş*|alışveriş*|sipariş*|fatura*|indirim*)
    üç kuruş (verip|verdiniz|için .. (kıyamet*|arad*|bağır*|kavga*))
    (dua|şükür) edin .. (*madık|*medik|*mıyor*|*miyor*|*madım|*medim|*mamış|*memiş)
    (halinize|buna da|yine de|buna|ona) (şükredin|şükür edin|dua edin)
    (oh olsun|beter olun|müstahak|etme bulma dünyası)
    (gününüzü|dünyanın kaç bucak*) .. (gösteririm|gösterece*|görürsünüz)
"""

DISBELIEF = f"""
    yoksa siz mi (kırdınız|bozdunuz|düşürdünüz|ıslattınız|çizdiniz|döktünüz|kaybettiniz|yırttınız|karıştırdınız|sakladınız|yediniz|sattınız)
    (kesin|mutlaka|kim bilir|belli ki|herhalde|eminim) ... (kurcalamış*|kurcaladınız|düşürmüşsünüz*|düşürdünüz|oynamışsınız*|\
    ıslatmışsınız*|\
    kırmışsınız*|çarpmışsınız*|devirmişsiniz*|içmişsiniz*|saklamışsınız*)
    (aynı|hep aynı|hep bu|bu) (yalan|yalanı|yalanlar*|palavra*|bahane*|masal*) .. (söyl*|uydur*|anlat*|okuyor*|duy*|sıkıl*|bıkt*|zaten)
    (ağız|laf|söz|ifade) değiştir*
    (çark|inkar) (etmeyin|ediyorsunuz|ediyosunuz|etme)
    lafı .. çevirme*
    (doğruyu|gerçeği) (söyleyin|söyleseniz|konuşun) .. (artık|bana|siz|şimdi|$)
    (önce|biraz|bana|bari|lütfen)? dürüst olun
    (size|buna|söylediğinize|dediğinize|dediklerinize|anlattığınıza|anlattıklarınıza|bu hikayeye|bu masala) .. (inanmıyorum|inanmıyoruz|\
    inanmam|inanmamı|\
    inanacak değil*|inanmak zorunda*|kim inanır|karnımız tok)
    (pek|hiç|bana) .. (inandırıcı|inanılır) .. (değil|gelmedi|gelmiyor|konuşmuyor*)
    (kim inanır|kimse inanmaz) .. ($|buna|size|ki|şimdi)
    (bana|bize|burada|şimdi) .. (rol|tiyatro|numara|mağdur|mazlum) .. (yapma*|kesme*|çevirme*|oynama*|rolü*)
    (bedava*|beleş*|bedavadan) .. (ürün|mal|para|konma*|kap*) .. (peşinde*|konma*|kapma*|derdinde*)
    (para|iade|indirim|tazminat) .. (koparma*|kapma*) .. (çalış*|bak*|derd*|peşin*|için)
    (emin misiniz|eminsiniz) .. (gerçekten|hakikaten|sahiden) .. (bozuk|kırık|eksik|yanlış|gelmedi*|arıza*|ödedi*|saydı*)
    emin misiniz .. (gerçekten|hakikaten|sahiden|siz kırmad*|siz bozmad*|siz düşürmed*)
    {_EXPERT} {_SOMEBODY} .. (verin|ver|versenize|versin|çağırın|çağır|arasın|yok mu|yok muydu|konuşayım|konuşalım|gelsin)
    (evde|orada|yanınızda|etrafınızda) .. (genç|erkek|{_EXPERT}) .. (yok mu|yok muydu)
    {_OF_IT} .. (anlamazsınız|anlamazsın|anlamıyorsunuz|anlamıyosunuz|anlamıyorsanız|anlamıyosanız|anlamadığınız*|haberiniz yok)
    (kadın başına|kadın haliniz*|yaşlı haliniz*|bu yaştan sonra|yaşınız gereği)
    (kadınlar|kadın kısmı|yaşlılar|emekliler|köylüler|hepiniz) .. (anlamaz*|hep böyle*|hep aynı*|böylesiniz|aynısınız)
    (seviyenize|seviyesine) .. (inemem|inmem|inecek*|ineyim|düşmem|düşecek*)
    ilkokul .. bile .. (bilir|anlar|yapar|çözer|hesap*)
    (sinirlerime|sinirime|damarıma|kanıma) .. (dokun*|bas*)
    (sinirimi|sinirlerimi|asabımı|tepemi) .. (bozma*|bozuyo*|bozdunuz|zıplat*|hoplat*|attır*)
    (beni|bizi) .. (delirtme*|delirtiyo*|delirttiniz|çıldırt*|sinirlendirme*|sinirlendiriyo*|sinir etme*|sinir ediyo*|kızdırma*|deli etme*|\
    deli ediyo*|çileden çıkar*|konuşturma*|günaha sok*)
    (sabrım|sabrımı|sabrımın|sabrımız|sabrımızı) .. (taş*|kalmadı|tüken*|zorlama*|sınama*|sınırı)
    (artık yeter|yeter artık|yeter be|yetti (artık|be|ya)|yeter ama)
    (ağzınızı|ağzını) .. (toplayın|topla|açmayın|kapatın|bozma*)
    (çenenizi|çeneni) .. (kapa*|tut*|yorma*)
    ağzınızdan çıkanı .. (kulağınız|duy*)
    (densiz*|görgüsüz*|küstah*|edepsiz*|ahlaksız*|haysiyetsiz*|nankör*|yüzsüzsünüz|yüzsüzlük*|hödük*|cimrisiniz|cimrilik etme*|pintisiniz|\
    şımarıksınız|şımarıklık*|çirkefsiniz|çirkefleş*|psikopat*|embesil*|beyinsiz*|kafasızsınız|zavallısınız|arsızsınız|arsızlık etme*|\
    utanmazsınız)
"""
