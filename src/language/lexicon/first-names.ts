/**
 * First names with the gender they usually tell, for agreement with "er" and "sie". Own compilation from
 * general knowledge. Example: "Angelika Vogt trat zurück; sie sei krank." Names used for both are left out.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const MALE_FIRST_NAMES: ReadonlySet<string> = new Set(
  words(`
  Abbas Abdul Abdullah Abel Abraham Achim Achmed Adam Adolf Adrian Ahmad Ahmed Alan Albert Albrecht Alejandro
  Alessandro Alex Alexander Alexei Alexej Alfons Alfred Ali Alois Amir Anatoli Anders Andre André Andreas Andrej
  Andrew Andrzej Angelo Anthony Anton Antonio António Antonis Ariel Arjen Armin Arne Arnold Arnulf Arthur Artur Asif
  August Augustin Axel Baschar Bashar Bastian Ben Benedikt Benjamin Bernd Bernhard Bernie Bert Bill Björn Bob Bodo
  Boris Brad Brian Bruce Bruno Burkhard Carl Carlo Carlos Carsten César Charles Chris Christian Christof Christoph
  Christopher Claude Claudio Claus Clemens Colin Cornelius Craig Daniel Dave David Dennis Denis Detlef Detlev Dick
  Didier Diego Dieter Dietmar Dietrich Dimitri Dimitris Dirk Dmitri Dmitrij Dominic Dominik Dominique Don Donald
  Douglas Eberhard Eckart Eckhard Eckhardt Edgar Edmund Eduard Eduardo Edward Egon Ehud Emanuel Emil Emmanuel Enrico
  Enrique Erdogan Eric Erich Erik Ernst Erwin Esteban Eugen Ewald Fabian Felipe Felix Ferdinand Fernando Fidel Filip
  Florian Francesco Francis Francisco Franco François Frank Frank-Walter Franz Fred Frederick Frederik Friedhelm
  Friedrich Fritz Gabriel Gary Gavin Geoffrey Georg George Georges Georgi Gerald Gerd Gerhard Gerold Gert Giacomo
  Gianni Gilbert Giorgio Giorgos Giovanni Giuseppe Glenn Gordon Graham Greg Gregor Guido Guillermo Günter Günther Gustav
  Hannes Hans Hans-Christian Hans-Dieter Hans-Georg Hans-Joachim Hans-Jochen Hans-Jürgen Hans-Olaf Hans-Peter
  Harald Harry Hartmut Hassan Heiko Heiner Heinrich Heinz Hellmut Helmut Hendrik Henning Henri Henrik Henry Herbert
  Heribert Hermann Hernan Holger Horst Howard Hubert Hubertus Hugo Ian Ibrahim Ignacio Igor Ilham Immanuel Ingo Isaac
  Ismail Iwan Ivan Jack Jacques Jakob Jamal James Jan Janez Jarosław Jaroslaw Jason Javier Jean Jean-Claude
  Jean-Jacques Jean-Marie Jean-Pierre Jeff Jeffrey Jens Jeremy Jerome Jerry Jerzy Jim Jimmy Joachim Jochen Joe Joel
  Johan Johann Johannes John Jonas Jonathan Jörg Jorge Josef José Joseph Joschka Josh Joshua Juan Jules Julian Juri
  Jürgen Jurij Jussuf Justin Karel Karim Karl Karl-Heinz Karl-Josef Karl-Theodor Karsten Kaspar Kazimierz Keir Keith
  Ken Kenneth Kevin Kim Klaus Klaus-Peter Knut Kofi Konrad Konstantin Konstantinos Kurt Kyriakos Lars Lech Leif
  Leo Leon Leonard Leonid Leopold Lothar Louis Luca Lucas Ludger Ludwig Luigi Luis Luiz Lukas Lutz Mahmoud Mahmud
  Malcolm Manfred Manuel Marc Marcel Marco Marcus Mariano Mario Marius Mark Marko Markus Martin Marvin Mathias Matteo
  Matthew Matthias Maurice Max Maximilian Mehdi Mehmet Michael Michail Michel Miguel Mike Mikhail Milan Milos Milorad
  Mirko Mitt Mohamed Mohammad Mohammed Muammar Muhammad Murat Mustafa Nathan Naftali Neil Nelson Nestor Nicholas Nick
  Nicolai Nicolas Nicolás Niels Niklas Nikolai Nikolaj Nikolaus Nils Norbert Norman Olaf Oleg Oliver Omar Oscar Oskar
  Osama Otto Otmar Ottmar Pablo Paolo Pascal Patrick Paul Pavel Pawel Pedro Peer Per Pervez Peter Petr Petro Phil Philip Philipp
  Philippe Pierre Piet Pieter Pjotr Rafael Raimund Rainer Ralf Ralph Ramon Ramzan Raphael Raúl Ray Recep Reiner Reinhard
  Reinhold Renato René Reza Ricardo Richard Rick Rob Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Romano Ron Ronald
  Rowan Rüdiger Rudolf Rudolph Rupert Russell Saddam Salman Salvador Salvatore Sam Samuel Sean Sebastian Sepp Serge
  Sergei Sergej Sergey Sergio Shimon Siegfried Siegmar Sigmar Sigmund Silvio Simon Slobodan Stanislaw Stanislaus Stefan Stephan
  Stephen Steve Steven Stuart Sven Svante Tariq Tayyip Ted Theo Theodor Thilo Thomas Thorsten Tilman Tim Timo Timothy Tino
  Tobias Tom Tommy Toni Tony Torsten Tommaso Udo Ueli Ulf Uli Ulrich Urs Uwe Václav Valentin Valerio Veit Victor Viktor Vincent
  Vladimir Volker Wadim Waldemar Walter Warren Wassili Wayne Wendelin Werner Wilfried Wilhelm Willem William Willi Willy
  Winfried Wiktor Wjatscheslaw Wladimir Wladislaw Wolf Wolfgang Wolfram Wolodymyr Xavier Yasser Jassir Yves Zacharias
  Zoran Barack Geert Jaap Jaroslav Jarosław Lew Leszek Aleksander Ajatollah Ahmadou Alassane Nicos Tassos Mir Hamid Nuri Tzipi
  Dalai Hu Wen Hosni Husni Hugo Evo Nursultan Islam Michele Ratko Radovan Vojislav Boutros Ban Ronaldo Zinedine Joseph-Désiré`),
);

export const FEMALE_FIRST_NAMES: ReadonlySet<string> = new Set(
  words(`
  Adele Agnes Aischa Alexandra Alice Alina Amanda Amelie Amy Ana Anastasia Andrea Angela Angelika Angelina Anja Anke Ann
  Anna Annalena Anne Annegret Annette Annika Antje Antonia Astrid Aung Ayşe Barbara Beate Beatrice Beatrix Bärbel Benita Bettina
  Betty Bianca Birgit Birgitta Brigitte Britta Carla Carmen Carol Carola Caroline Catherine Cecilia Celine Charlotte Christa Christel
  Christiane Christina Christine Clara Claudia Condoleezza Constanze Cornelia Corinna Cristina Dagmar Daniela Deborah Diana
  Dilma Dominica Dora Doris Dorothea Dorothee Edda Edith Elena Eleonore Elfriede Elisabeth Elise Elizabeth Elke Ella Ellen
  Elsa Else Emily Emma Erika Erna Esther Eva Evelyn Fatima Federica Felicitas Frances Franziska Frauke Frieda Friederike
  Gabi Gabriele Gerda Gertrud Gesine Gisela Gitta Giorgia Gloria Grace Greta Gudrun Hanna Hannah Hannelore Hedwig Heide
  Heidemarie Heidi Heike Helen Helena Helene Helga Henriette Hilde Hildegard Hillary Ilona Ilse Imke Inge Ingeborg Ingrid
  Irena Irene Irina Iris Irmgard Isabel Isabella Isabelle Jacqueline Jana Jane Janet Janine Jasmin Jeanine Jeanne Jelena
  Jennifer Jenny Jessica Joan Johanna Josephine Judith Jule Julia Juliane Julija Jutta Kamala Karin Karina Karine Karoline
  Katarina Kate Katharina Katherine Kathrin Katja Katrin Kerstin Kirsten Klara Klaudia Konstanze Kristalina Kristin Kristina Larissa
  Laura Lea Lena Leonie Lieselotte Lilli Linda Lisa Lore Lotte Louise Lucia Lucy Luise Luisa Lydia Madeleine Magdalena Maike
  Malala Malu Manja Manuela Manuela Marcella Margaret Margarete Margarethe Margot Margrethe Maria Marianne Marie Marie-Luise Marija
  Marina Marine Marion Marlene Marta Martha Martina Mary Mathilde Maud Mechthild Megan Melanie Melissa Mercedes Merle Meryl
  Mia Michaela Michelle Mireille Miriam Mona Monika Monica Nadine Nadja Nancy Naomi Natalia Natalie Natascha Nathalie Nicola
  Nicole Nina Nora Olga Olivia Ottilie Pamela Patricia Paula Petra Pia Rachel Ramona Rebecca Regina Regine Renate Ricarda Rita
  Romy Rosa Rosemarie Roswitha Ruth Sabine Sabrina Sahra Samantha Sandra Sara Sarah Saskia Sevim Sibylle Sieglinde Sigrid
  Silke Silvia Simone Sina Sofia Sonja Sophia Sophie Stefanie Steffi Stephanie Sue Susan Susanne Suzanne Svenja Swetlana Sylvia
  Tanja Tatjana Teresa Theresa Therese Tina Tzipi Ulla Ulrike Ursula Uschi Uta Ute Valentina Valerie Vanessa Vera Veronika Veronica
  Victoria Viktoria Viola Violeta Virginia Viviane Waltraud Waltraut Wanda Wilhelmine Yvonne Zita Gro Benazir Sonia Micheline
  Tarja Vigdis Julija Sirleaf Cristina Ségolène Christiane Roza Nelly Sanna Mette Erna Katrín Kaja Ingrida`),
);
